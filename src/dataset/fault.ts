import { joined } from '../model/words/series.ts';

/** A place in a file: the fields and places in lists that lead to it; empty for the file as a whole. */
export type Path = readonly (string | number)[];

/** One thing wrong with a data file: where, what stands there, what should. */
export interface Fault {
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
  /** Where it stands in the text, counted from 1, if that is known. */
  readonly line?: number;
  /** The id of the entry that it is in, if it has one. */
  readonly id?: string;
}

const longestQuote = 80;

/** A fault, its value as `quoted` has it. */
export function faultAt(path: Path, found: unknown, expected: string): Fault {
  return { path, found: quoted(found), expected };
}

/** A value as a fault quotes it: JSON, cut short. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/** "endorsements[3].date.edtf". */
export function formatPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** A fault in one line: 'line 412, endorsements[3].date.edtf of "bakers-oak": found "2019-13", expected …'. */
export function formatFault({ path, found, expected, line, id }: Fault): string {
  const place = formatPath(path);
  const field = id === undefined ? place : `${place} of "${id}"`;
  const where = joined(', ', line === undefined ? null : `line ${line}`, field);
  return `${where === '' ? 'the file' : where}: found ${found}, expected ${expected}`;
}

/** Why a data file can't be used. */
export type Refusal = 'format' | 'version' | 'size';

const headlines: Readonly<Record<Refusal, string>> = {
  format: 'The data file has an error in it.',
  version: 'The data file was made for another version of this page. Please reload.',
  size: 'The data file is too large.',
};

const mostShown = 100;

/** A data file was refused. Carries every fault that was found; `headline` is for readers, `message` lists the faults. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly refusal: Refusal;
  readonly headline: string;
  readonly faults: readonly Fault[];

  constructor(refusal: Refusal, faults: readonly Fault[]) {
    const rest = faults.length > mostShown ? [`and ${faults.length - mostShown} more`] : [];
    super([headlines[refusal], ...faults.slice(0, mostShown).map(formatFault), ...rest].join('\n'));
    this.refusal = refusal;
    this.headline = headlines[refusal];
    this.faults = faults;
  }
}
