/** A radius for each value, so that areas stand to one another as the values do; the largest value gets `largest`. */
export function areaRadius(values: readonly number[], largest: number): (value: number) => number {
  const most = Math.max(1, ...values);
  return (value) => largest * Math.sqrt(value / most);
}
