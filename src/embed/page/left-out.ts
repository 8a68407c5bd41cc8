import { listInWords } from '../../model/words/lists.ts';
import type { Dropped } from '../../url/dropped.ts';

/** What of an embed's address could not be applied, in one sentence that repeats nothing of it; empty for nothing. */
export function leftOutInWords(dropped: readonly Dropped[], known: readonly string[]): string {
  const named = known.filter((name) => dropped.some(({ parameter }) => parameter === name)).map((name) => `“${name}”`);
  const others = dropped.some(({ parameter }) => !known.includes(parameter)) ? ['something it does not know'] : [];
  const all = listInWords([...named, ...others]);
  return all === '' ? '' : `Left out of this embed’s address, as it could not be read: ${all}.`;
}
