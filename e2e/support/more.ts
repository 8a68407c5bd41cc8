/**
 * What makes a test one of several alike, which differ in a chart, a width or an input: `npm test` makes do with the
 * first of them, `npm run check:site` takes the others.
 */
export const more = { tag: '@more' };

/** The details of a test by its place among those alike. */
export function alike(index: number): { readonly tag?: string } {
  return index === 0 ? {} : more;
}
