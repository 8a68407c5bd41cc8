import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/row.ts';
import { csvColumnsOf } from './csv-columns.ts';

/** Some rows of a list. */
export interface CsvPart {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
}

/** Rows as CSV by RFC 4180: a header, then one line a row, by candidate, then organization. */
export function endorsementsCsv(dataset: Dataset, rows: readonly Row[]): string {
  return joinedCsv([{ dataset, rows }]);
}

/** Rows of several lists under one header. The first column tells them apart. */
export function joinedCsv(parts: readonly CsvPart[]): string {
  const columns = csvColumnsOf(parts.map(({ dataset }) => dataset));
  const lines = parts.flatMap(({ dataset, rows }) =>
    [...rows].sort(byCandidate).map((row) => csvLine(columns.map(({ cell }) => cell(row, dataset)))),
  );
  return [csvLine(columns.map(({ name }) => name)), ...lines].join('');
}

function byCandidate(a: Row, b: Row): number {
  return (
    a.candidate.order - b.candidate.order ||
    compareIds(a.organization.id, b.organization.id) ||
    compareIds(a.endorsement.id, b.endorsement.id)
  );
}

/** By code unit: the same order in every locale, and in every program that reads the file. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * A CSV as it is saved: with the byte order mark that tells a spreadsheet on Windows that it is UTF-8. Without one where
 * all is plain ASCII, which reads the same in every encoding.
 */
export function forSpreadsheets(csv: string): string {
  return /^\p{ASCII}*$/u.test(csv) ? csv : `\ufeff${csv}`;
}

/** Cells as one line, with the line end that RFC 4180 asks for. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => csvCell(cell)).join(',')}\r\n`;
}

type Cell = string | number | null;

/** A value as a cell of CSV: see `plainCell`. Quoted where it must be. */
export function csvCell(value: Cell): string {
  const cell = plainCell(value);
  return /^'|[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Rows in the order given as tab-separated text, to be pasted into a spreadsheet: the columns of the CSV under their
 * names. Tabs and line ends inside a cell become spaces.
 */
export function endorsementsTsv(dataset: Dataset, rows: readonly Row[]): string {
  const columns = csvColumnsOf([dataset]);
  const lines = rows.map((row) => columns.map(({ cell }) => plainCell(cell(row, dataset)).replace(/\s+/g, ' ')));
  return [columns.map(({ name }) => name), ...lines].map((cells) => cells.join('\t')).join('\n');
}

const typography: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—]/g, '-'],
  [/…/g, '...'],
  [/\u00a0/g, ' '],
];

/**
 * A value as a spreadsheet takes it whatever encoding it guesses: marks of typography become those of a typewriter,
 * control characters that no cell needs go, and what would run as a formula gets an apostrophe in front. null is empty.
 */
function plainCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const ascii = typography.reduce((text, [mark, plain]) => text.replace(mark, plain), value);
  const clean = ascii.replace(/[^\P{Cc}\t\r\n]/gu, '');
  return /^\s*[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean;
}
