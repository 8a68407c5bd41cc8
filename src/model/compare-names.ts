/** What names are mostly made of, in the order in which English sorts it; all digits stand in one place. */
const order = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0abcdefghijklmnopqrstuvwxyz';
const digitPlace = order.indexOf('0');

let collator: Intl.Collator | undefined;

/**
 * Orders names as `Intl.Collator('en-US', { numeric: true })` does: by letters, numbers by their value, case and accents
 * last. To make a collator takes a browser as long as to make a chart, and most names need none.
 */
export function compareNames(a: string, b: string): number {
  const plain = plainOrder(a, b);
  if (plain !== undefined) return plain;
  collator ??= new Intl.Collator('en-US', { numeric: true });
  return collator.compare(a, b);
}

/** The order of two names by letters and numbers; undefined where these don't tell, or are not all known here. */
function plainOrder(a: string, b: string): number | undefined {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [placeOf(a, i), placeOf(b, j)];
    if (left < 0 || right < 0) return undefined;
    if (left !== right) return left - right;
    if (left !== digitPlace) {
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const [one, other] = [digitsAt(a, i), digitsAt(b, j)];
    const difference = valueOrder(one, other);
    if (difference !== 0) return difference;
    [i, j] = [i + one.length, j + other.length];
  }
  const [left, right] = [i < a.length ? placeOf(a, i) : 0, j < b.length ? placeOf(b, j) : 0];
  if (left < 0 || right < 0) return undefined;
  if (a === b) return 0;
  return a.length - i - (b.length - j) || undefined;
}

/** A letter's place in the order; negative for one that is not in it. */
function placeOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return digitPlace;
  return code >= 128 ? -1 : order.indexOf(text.charAt(at).toLowerCase());
}

function digitsAt(text: string, at: number): string {
  let end = at;
  while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return text.slice(at, end);
}

function valueOrder(a: string, b: string): number {
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  if (one.length !== other.length) return one.length - other.length;
  return one === other ? 0 : one < other ? -1 : 1;
}
