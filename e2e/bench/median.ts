/** The middle of some numbers, the mean of the two middles of an even count. Throws where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [a, b] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (a === undefined || b === undefined) throw new Error('there is no median of nothing');
  return (a + b) / 2;
}
