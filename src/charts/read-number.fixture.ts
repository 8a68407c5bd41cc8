const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

/** A number as a text gives it, in figures or in words, such as "1,600", "1.6 million", "six", "No"; NaN for anything else. */
function readNumber(text: string): number {
  const [figure = '', scale] = text.toLowerCase().split(' ');
  const word = small.indexOf(figure);
  if (word >= 0) return word;
  return Number(figure.replaceAll(',', '')) * (scale === undefined ? 1 : (scales[scale] ?? Number.NaN));
}

/** Whether a number stands for a count: to the last unit below a million, to three digits above. */
export function standsFor(text: string, count: number): boolean {
  const slack = text.includes('illion') ? count * 0.005 : 0;
  return Math.abs(readNumber(text) - count) <= slack;
}
