import { readFileSync } from 'node:fs';
import { joinedCsv } from '../dataset/csv.ts';
import { rowsOf } from '../model/row.ts';
import { datapackage } from './datapackage.ts';
import type { ListFile } from './lists.ts';
import type { SiteFile } from './site-file.ts';

/** Everything published under `data/`: the lists as curated, their schema, the table, the descriptor. */
export function dataFiles(lists: readonly [ListFile, ...ListFile[]]): readonly SiteFile[] {
  const csv = joinedCsv(lists.map(({ dataset }) => ({ dataset, rows: rowsOf(dataset) })));
  return [
    ...lists.map(({ fileName, text }) => ({ fileName: `data/${fileName}`, source: text })),
    { fileName: 'data/dataset.schema.json', source: readFileSync('data/dataset.schema.json', 'utf8') },
    { fileName: 'data/endorsements.csv', source: csv },
    { fileName: 'data/datapackage.json', source: datapackage(csv, lists) },
  ];
}
