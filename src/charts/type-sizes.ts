/** Sizes of a drawing's letters, in px, by what stands in them: what text is fitted with. Style sheets set the same. */
export const nameFontPx = 14;
/** What stands beside or below a name. */
export const quietFontPx = 13;
/** Axes and small headings. */
export const tickFontPx = 12;
/** A candidate over a lane. */
export const titleFontPx = 16;
/** Bold letters are wider than plain ones of their size: a name and a title in bold are as wide as plain ones of these. */
export const [boldNameFontPx, boldTitleFontPx] = [15.5, 17.5];

/** From one line of a text to the next, in px. */
export const linePx = 18;
