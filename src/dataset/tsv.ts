import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/selected.ts';
import { csvCells } from './csv-cells.ts';
import { csvColumns } from './csv-columns.ts';

const risky = /^\s*[=+\-@]/;

/**
 * Rows in the order given as tab-separated text, to be pasted into a spreadsheet: the columns of the CSV under their
 * names. Tabs and line ends inside a cell become spaces; what would be run as a formula gets an apostrophe in front.
 */
export function endorsementsTsv(dataset: Dataset, rows: readonly Row[]): string {
  const names = csvColumns.map(({ name }) => name);
  const lines = rows.map((row) => {
    const cells = csvCells(dataset, row);
    return names.map((name) => tsvCell(cells[name])).join('\t');
  });
  return [names.join('\t'), ...lines].join('\n');
}

function tsvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const clean = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return risky.test(clean) ? `'${clean}` : clean;
}
