import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { joinedCsv } from '../dataset/csv.ts';
import { rowsOf } from '../model/row.ts';
import { datapackage } from './datapackage.ts';
import type { ListFile } from './list-files.ts';
import { readme, type NamedFile } from './readme.ts';
import type { SiteFile } from './site.ts';

/** Everything published under `data/`: the lists as curated, their schema, the table, the descriptor, and all of it as a ZIP. */
export function dataFiles(lists: readonly [ListFile, ...ListFile[]]): readonly SiteFile[] {
  const csv = joinedCsv(lists.map(({ dataset }) => ({ dataset, rows: rowsOf(dataset) })));
  const files = [
    ...lists.map(({ fileName, text }) => ({ fileName: `data/${fileName}`, source: text })),
    { fileName: 'data/dataset.schema.json', source: readFileSync('data/dataset.schema.json', 'utf8') },
    { fileName: 'data/endorsements.csv', source: csv },
    { fileName: 'data/datapackage.json', source: datapackage(csv, lists) },
  ];
  return [...files, { fileName: 'data/all-data.zip', source: archive(files, lists) }];
}

/** All files with a README. They carry the day of the data, so that the same data makes the same bytes. */
function archive(
  files: readonly { readonly fileName: string; readonly source: string }[],
  lists: readonly [ListFile, ...ListFile[]],
): Uint8Array {
  const named = files.map(({ fileName }): NamedFile => {
    const list = lists.find((one) => `data/${one.fileName}` === fileName);
    return { name: basename(fileName), what: list?.dataset.words.title ?? whatItIs(basename(fileName), lists) };
  });
  const text = readme(
    lists[0].dataset.race.site,
    lists.map(({ dataset }) => dataset),
    named,
  );
  const entries = [['README.txt', text], ...files.map(({ fileName, source }) => [basename(fileName), source])];
  // Read back as local time by whoever unpacks it.
  const mtime = new Date(`${lists[0].dataset.updated}T12:00:00`);
  return zipSync(Object.fromEntries(entries.map(([name = '', content = '']) => [name, strToU8(content)])), { mtime });
}

function whatItIs(name: string, lists: readonly ListFile[]): string {
  switch (name) {
    case 'endorsements.csv':
      return lists.length > 1
        ? 'one row for each endorsement of every list; the first column tells the lists apart'
        : 'one row for each endorsement';
    case 'dataset.schema.json':
      return `what the JSON ${lists.length > 1 ? 'files' : 'file'} may hold, as a JSON Schema`;
    case 'datapackage.json':
      return 'what the table and its columns mean, as a Frictionless data package';
    default:
      return '';
  }
}
