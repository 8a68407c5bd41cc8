/** One thing wrong with a data file: where, what stands there, what should. */
export interface Fault {
  /** As in "endorsements[3].date.edtf"; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

const longestQuote = 80;

/** A value as a fault quotes it: JSON, cut short. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  const text = JSON.stringify(value);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/** A fault in one line. */
export function formatFault({ path, found, expected }: Fault): string {
  return `${path === '' ? 'the file' : path}: found ${found}, expected ${expected}`;
}
