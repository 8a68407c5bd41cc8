import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { forSpreadsheets, joinedCsv } from '../dataset/csv.ts';
import { rowsOf } from '../model/row.ts';
import { datapackage } from './datapackage.ts';
import type { ListFile } from './list-files.ts';
import { readme } from './readme.ts';
import type { SiteFile } from './site-file.ts';

/** Everything published under `data/`: the lists as curated, their schema, the table, the descriptor, and all of it as a ZIP. */
export function dataFiles(lists: readonly [ListFile, ...ListFile[]]): readonly SiteFile[] {
  const isOneList = lists.length === 1;
  const csv = forSpreadsheets(joinedCsv(lists.map(({ dataset }) => ({ dataset, rows: rowsOf(dataset) }))));
  const files = [
    ...lists.map(({ fileName, text, dataset }) => ({ name: fileName, source: text, what: dataset.words.title })),
    {
      name: 'dataset.schema.json',
      source: readFileSync('data/dataset.schema.json', 'utf8'),
      what: `what the JSON ${isOneList ? 'file' : 'files'} may hold, as a JSON Schema`,
    },
    {
      name: 'endorsements.csv',
      source: csv,
      what: isOneList
        ? 'one row for each endorsement'
        : 'one row for each endorsement of every list; the first column tells the lists apart',
    },
    {
      name: 'datapackage.json',
      source: datapackage(csv, lists),
      what: 'what the table and its columns mean, as a Frictionless data package',
    },
  ];
  const about = readme(
    lists.map(({ dataset }) => dataset),
    files,
  );
  const archived = [{ name: 'README.txt', source: about }, ...files];
  // The day of the data, so that the same data makes the same bytes. Read back as local time by whoever unpacks it.
  const mtime = new Date(`${lists[0].dataset.updated}T12:00:00`);
  const zip = zipSync(Object.fromEntries(archived.map(({ name, source }) => [name, strToU8(source)])), { mtime });
  return [...files, { name: 'all-data.zip', source: zip }].map(({ name, source }) => ({
    fileName: `data/${name}`,
    source,
  }));
}
