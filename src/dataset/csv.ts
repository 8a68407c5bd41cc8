import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/selected.ts';
import { csvColumns } from './csv-columns.ts';
import { csvCells } from './csv-cells.ts';
import { csvLine } from './csv-cell.ts';

/** Some rows of a record set. */
export interface CsvPart {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
}

/** Rows as CSV: a header, then one line a row, by candidate, then organization. */
export function endorsementsCsv(dataset: Dataset, rows: readonly Row[]): string {
  return joinedCsv([{ dataset, rows }]);
}

/** Rows of several record sets under one header. The first column tells them apart. */
export function joinedCsv(parts: readonly CsvPart[]): string {
  const lines = parts.flatMap(({ dataset, rows }) => [...rows].sort(byCandidate).map((row) => line(dataset, row)));
  return [csvLine(csvColumns.map(({ name }) => name)), ...lines].join('');
}

function byCandidate(a: Row, b: Row): number {
  return a.candidate.order - b.candidate.order || compareIds(a.organization.id, b.organization.id);
}

/** By code unit: the same order in every locale, and in every program that reads the file. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function line(dataset: Dataset, row: Row): string {
  const cells = csvCells(dataset, row);
  return csvLine(csvColumns.map(({ name }) => cells[name]));
}
