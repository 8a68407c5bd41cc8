import { readFileSync } from 'node:fs';
import { joinedCsv } from '../dataset/csv.ts';
import { rowsOf } from '../model/row.ts';
import { datapackage } from './datapackage.ts';
import { readLists } from './lists.ts';

/** A file that the build publishes. */
export interface DataFile {
  /** Path inside the site. */
  readonly fileName: string;
  readonly source: string;
}

/** Everything published under `data/`: the lists as curated, their schema, the table, the descriptor. Throws at any fault. */
export function dataFiles(): readonly DataFile[] {
  const lists = readLists();
  const csv = joinedCsv(lists.map(({ dataset }) => ({ dataset, rows: rowsOf(dataset) })));
  return [
    ...lists.map(({ fileName, text }) => ({ fileName: `data/${fileName}`, source: text })),
    { fileName: 'data/dataset.schema.json', source: readFileSync('data/dataset.schema.json', 'utf8') },
    { fileName: 'data/endorsements.csv', source: csv },
    { fileName: 'data/datapackage.json', source: datapackage(csv, lists) },
  ];
}
