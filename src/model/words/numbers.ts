const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
// Marked for the bundler: the scripts in pages’ heads read no more than an address, and run before anything is painted.
const grouped = /* @__PURE__ */ new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const compact = { notation: 'compact', maximumSignificantDigits: 3 } as const;
const inWords = /* @__PURE__ */ new Intl.NumberFormat('en-US', { ...compact, compactDisplay: 'long' });
const inChart = /* @__PURE__ */ new Intl.NumberFormat('en-US', compact);

/** "1,600,000": the exact number, for tables. */
export function formatCount(count: number): string {
  return grouped.format(count);
}

/** "1.6 million", "700,000": a count of people in words, three significant digits above a million. */
export function countInWords(count: number): string {
  return count < 999_500 ? formatCount(count) : inWords.format(count);
}

/** "1.6M", "700K": for charts and axes. */
export function countInChart(count: number): string {
  return inChart.format(count);
}

/** "six" below ten, "12" above: a count inside a sentence. */
export function smallCount(count: number): string {
  return small[count] ?? formatCount(count);
}

/** "both", "all three". */
export function allInWords(count: number): string {
  return count === 2 ? 'both' : `all ${smallCount(count)}`;
}

/** "1 union", "6 unions": digits, for charts. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** "one union", "six unions", "12 unions": in a sentence. */
export function pluralInWords(count: number, one: string, many = `${one}s`): string {
  return `${smallCount(count)} ${count === 1 ? one : many}`;
}

/** "some 1.6 million": a figure with its source's own hedge in front. */
export function hedged(count: number, hedge: string | null): string {
  return hedge === null ? countInWords(count) : `${hedge} ${countInWords(count)}`;
}

/** "third", "12th": a place in an order. */
export function ordinal(place: number): string {
  const words = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
  const isTeen = Math.floor((place % 100) / 10) === 1;
  const ending = (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10]) ?? 'th';
  return words[place] || `${formatCount(place)}${ending}`;
}

/** "nearly 90%": a share with its source's own hedge in front. */
export function shareInWords(value: number, hedge: string | null): string {
  const percent = `${Number((value * 100).toFixed(1))}%`;
  return hedge === null ? percent : `${hedge} ${percent}`;
}

/** Whose it is, as the Associated Press writes it: "Rivera’s"; a name that ends in s takes the apostrophe alone. */
export function possessive(name: string): string {
  return `${name}${/s$/i.test(name) ? '’' : '’s'}`;
}

/** The first letter large, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words for inside a sentence: "The …" and "Three …" lose their capital, a name keeps it. */
export function decapitalized(text: string): string {
  return text.replace(/^(The|A|An|One|Two|Three|Four|Five|Not|Leaders|Member|Vote)\b/, (word) => word.toLowerCase());
}
