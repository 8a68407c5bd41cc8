const unseen = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const towers = /(\p{M}{4})\p{M}+/gu;

/**
 * Text fit to be quoted in a sentence: well-formed, at most so many graphemes and an ellipsis, control and
 * direction marks replaced (they would reverse the line), no more than four combining marks on a letter.
 */
export function quotable(text: string, graphemes: number): string {
  const whole = segments(
    text
      .replace(/\p{Cs}/gu, '\uFFFD')
      .replace(unseen, '\uFFFD')
      .replace(towers, '$1'),
  );
  return whole.length <= graphemes ? whole.join('') : `${whole.slice(0, graphemes).join('')}…`;
}

function segments(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [...text];
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}
