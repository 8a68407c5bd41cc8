import { smallCount } from './numbers.ts';

/** "a", "a and b", "a, b and c": things in a sentence, joined by the word given. */
export function seriesInWords(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  // Where a name of several holds a comma, a comma would not say where it ends.
  const mark = items.length > 2 && items.some((item) => item.includes(', ')) ? ';' : ',';
  return `${items.slice(0, -1).join(`${mark} `)}${mark === ';' ? mark : ''} ${joint} ${last}`;
}

/** So many are named one by one; of more, the rest or all are counted. */
export const mostNamed = 4;

/** Things in a sentence, at most so many of them named: "a, b and three others". */
export function fewInWords(items: readonly string[], most = mostNamed, joint: 'and' | 'or' = 'and'): string {
  if (items.length <= most + 1) return seriesInWords(items, joint);
  return seriesInWords([...items.slice(0, most), `${smallCount(items.length - most)} others`], joint);
}

/** Parts with a mark between them, the empty ones left out. */
export function joined(mark: string, ...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(mark);
}

/** Sentences, the empty ones left out. */
export function sentences(...parts: readonly string[]): string {
  return joined(' ', ...parts);
}
