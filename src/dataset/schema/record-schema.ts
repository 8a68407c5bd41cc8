import * as v from 'valibot';

/** What an unknown field is answered with; the lenient parser overlooks exactly this. */
export const noSuchField = 'no such field';

const noField = v.never(noSuchField);

/** An object of these fields and no others. */
export function recordSchema<E extends v.ObjectEntries>(
  entries: E,
): v.ObjectWithRestSchema<E, typeof noField, undefined> {
  return v.objectWithRest(entries, noField);
}
