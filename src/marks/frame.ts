/**
 * A width class that a chart is composed for. Geometry along x is a share of the width (0 to 1), along y pixels,
 * so a drawing made for the class's narrowest width is right at every wider one.
 */
export interface Frame {
  readonly name: 'narrow' | 'medium' | 'wide';
  /** The narrowest width of the class, in px: what text is fitted to. */
  readonly widthPx: number;
}

/** Phones and slim columns. */
export const narrow: Frame = { name: 'narrow', widthPx: 272 };
/** Tablets and blog columns. */
export const medium: Frame = { name: 'medium', widthPx: 600 };
/** Desktops. */
export const wide: Frame = { name: 'wide', widthPx: 900 };

/** All width classes, narrowest first; the style sheets switch at the same widths. */
export const frames = [narrow, medium, wide] as const;

/** The class a measured width falls in, of those that are drawn: the widest it has room for. */
export function frameFor(widthPx: number, drawn: readonly Frame[] = frames): Frame {
  return drawn.findLast((frame) => widthPx >= frame.widthPx) ?? narrow;
}
