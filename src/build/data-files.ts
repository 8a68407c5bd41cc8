import { readFileSync } from 'node:fs';
import { joinedCsv } from '../dataset/csv.ts';
import { formatFault } from '../dataset/fault.ts';
import { allRows } from '../model/selected.ts';
import { datapackage, type PackageName, type RecordFile } from './datapackage.ts';
import { datasetFaults } from './dataset-faults.ts';

/** A file that the build publishes. */
export interface DataFile {
  /** Path inside the site. */
  readonly fileName: string;
  readonly source: string;
}

/** Everything published under `data/`: the records as curated, their schema, the table, the descriptor. Throws at any fault. */
export function dataFiles(): readonly DataFile[] {
  const records = [recordFile('articles.json'), recordFile('public-record.json')] as const;
  const project = JSON.parse(readFileSync('package.json', 'utf8')) as PackageName;
  const csv = joinedCsv(records.map(({ dataset }) => ({ dataset, rows: allRows(dataset) })));
  return [
    ...records.map(({ fileName, text }) => ({ fileName: `data/${fileName}`, source: text })),
    { fileName: 'data/dataset.schema.json', source: readFileSync('data/dataset.schema.json', 'utf8') },
    { fileName: 'data/endorsements.csv', source: csv },
    { fileName: 'data/datapackage.json', source: datapackage(project, csv, [...records]) },
  ];
}

function recordFile(fileName: string): RecordFile {
  const path = `data/${fileName}`;
  const text = readFileSync(path, 'utf8');
  const { dataset, faults } = datasetFaults(text);
  if (!dataset) throw new Error(faults.map((fault) => `${path}: ${formatFault(fault)}`).join('\n'));
  return { fileName, text, dataset };
}
