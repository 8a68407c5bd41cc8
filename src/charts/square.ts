/** Side of the square of a group whose size is not reported, in px: the same in every chart, so that it reads as none. */
export const squarePx = 11;
