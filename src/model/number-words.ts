const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * "1,600,000": the exact number, for tables. What `Intl.NumberFormat` gives, which takes a browser as long to make as a
 * chart.
 */
export function formatCount(count: number): string {
  const [whole = '', fraction] = String(count).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "1.6 million", "700,000": a count of people in words, three significant digits above a million. */
export function countInWords(count: number): string {
  if (count >= 999_500_000) return `${significant(count / 1e9)} billion`;
  if (count >= 999_500) return `${significant(count / 1e6)} million`;
  return formatCount(count);
}

/** "1.6M", "700k": for axis ticks only. */
export function countOnAxis(count: number): string {
  if (count >= 999_500) return `${significant(count / 1e6)}M`;
  return count >= 1000 ? `${significant(count / 1000)}k` : formatCount(count);
}

function significant(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** "six" below ten, "12" above: a count inside a sentence. */
export function smallCount(count: number): string {
  return small[count] ?? formatCount(count);
}

/** "1 union", "6 unions". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** "some 1.6 million": a figure with its source's own hedge in front. */
export function hedged(count: number, hedge: string | null): string {
  return hedge === null ? countInWords(count) : `${hedge} ${countInWords(count)}`;
}
