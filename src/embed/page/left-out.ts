import { listInWords } from '../../model/list-words.ts';
import type { Dropped } from '../../url/dropped.ts';

/** What of a frame's address could not be applied, in one sentence that repeats nothing of it; empty for nothing. */
export function leftOutInWords(dropped: readonly Dropped[], known: readonly string[]): string {
  const names = new Set(
    dropped.map(({ parameter }) => (known.includes(parameter) ? `“${parameter}”` : 'another part')),
  );
  return names.size === 0
    ? ''
    : `${listInWords([...names], 'and')} of this frame’s address could not be read and was left out.`;
}
