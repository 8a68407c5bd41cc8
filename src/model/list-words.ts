/** "a", "a and b", "a, b and c": things in a sentence, joined by the word given. */
export function listInWords(items: readonly string[], joint: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}
