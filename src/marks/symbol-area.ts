/** The smallest symbol that still shows its shape, in square px. */
export const leastArea = 50;
/** The symbol of an unknown size, in square px: large enough for its broken outline to show the shape. */
export const unknownArea = 110;
/** The largest symbol, in square px: what is larger by far than the reference stops growing here. */
export const mostArea = 2400;

/** Area of the symbol of as many people as the reference, in square px. */
const referenceArea = 440;

/**
 * The area of a symbol, proportional to a count of people between a legible least and a most.
 * @param reference the count that a symbol of ordinary size stands for, such as the largest union's
 */
export function symbolArea(count: number, reference: number): number {
  return Math.min(mostArea, Math.max(leastArea, (referenceArea * count) / Math.max(1, reference)));
}

/** Whether a symbol of this count is drawn smaller than its share, as it would cover the chart. */
export function isCapped(count: number, reference: number): boolean {
  return (referenceArea * count) / Math.max(1, reference) > mostArea;
}
