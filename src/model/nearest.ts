/** The word that was probably meant: the nearest within two letters and a third of its length, or undefined. Case is ignored. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > 2) continue;
    const distance = lettersApart(typed.toLowerCase(), word.toLowerCase());
    if (distance <= Math.min(2, word.length / 3) && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word;
}

/** Letters to add, take away or replace to turn one word into the other (Levenshtein); the same letters shuffled are one apart. */
function lettersApart(a: string, b: string): number {
  if (a !== b && [...a].sort().join('') === [...b].sort().join('')) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
