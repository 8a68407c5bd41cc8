import { createHash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';
import { tableSchema } from './table-schema.ts';

/** A record set beside the file that holds it. */
export interface RecordFile {
  readonly fileName: string;
  readonly text: string;
  readonly dataset: Dataset;
}

/** What the project calls itself. */
export interface PackageName {
  readonly name: string;
  readonly description: string;
}

/** The published data as a Frictionless data package, version 1. Paths are relative to the descriptor. */
export function datapackage(
  { name, description }: PackageName,
  csv: string,
  records: readonly [RecordFile, ...RecordFile[]],
): string {
  const [{ dataset: main }] = records;
  const descriptor = {
    $schema: 'https://specs.frictionlessdata.io/schemas/data-package.json',
    profile: 'data-package',
    name,
    title: records.map(({ dataset }) => dataset.title).join('; '),
    description,
    version: main.version,
    created: `${main.updated}T00:00:00Z`,
    licenses: [licenseOf(main)],
    sources: records.flatMap(({ dataset }) => sourcesOf(dataset)),
    resources: [csvResource(csv), ...records.map(jsonResource)],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function csvResource(csv: string): object {
  return {
    profile: 'tabular-data-resource',
    name: 'endorsements',
    path: 'endorsements.csv',
    title: 'Endorsements',
    description: 'One row for each endorsement of both record sets. Never add the two up.',
    format: 'csv',
    mediatype: 'text/csv',
    ...contents(csv),
    schema: tableSchema,
  };
}

function jsonResource({ fileName, text, dataset }: RecordFile): object {
  return {
    profile: 'data-resource',
    name: fileName.replace(/\.json$/, ''),
    path: fileName,
    title: dataset.title,
    description: `${dataset.description} Its fields are described in dataset.schema.json.`,
    format: 'json',
    mediatype: 'application/json',
    version: dataset.version,
    ...contents(text),
  };
}

function contents(text: string): object {
  const bytes = Buffer.from(text);
  return {
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
}

function licenseOf({ license }: Dataset): object {
  const match = /^CC-(BY(?:-SA)?)-(\d\.\d)$/.exec(license);
  if (!match) return { name: license };
  const [, kind = '', version = ''] = match;
  return { name: license, path: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` };
}

function sourcesOf(dataset: Dataset): readonly object[] {
  return [...dataset.sources.values()].map(({ outlet, headline, address }) => {
    const title = headline === null ? outlet : `${outlet}: ${headline}`;
    return address === null ? { title } : { title, path: address };
  });
}
