/** Width of a picture in a post, in px: that of the snippet. */
export const pictureWidthPx = 720;
