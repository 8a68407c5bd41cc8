import { hash } from 'node:crypto';
import { csvColumnsOf, encodingInWords } from '../dataset/csv-columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { grades, waysToDecide } from '../model/endorsement.ts';
import { membershipBases, organizationKinds } from '../model/organization.ts';
import { slug } from '../model/words/slug.ts';
import type { ListFile } from './list-files.ts';

/** The published data as a Frictionless data package, version 1. Paths are relative to the descriptor. */
export function datapackage(csv: string, lists: readonly [ListFile, ...ListFile[]]): string {
  const [{ dataset: main }] = lists;
  const descriptor = {
    $schema: 'https://specs.frictionlessdata.io/schemas/data-package.json',
    profile: 'data-package',
    name: slug(main.race.site),
    title: lists.map(({ dataset }) => dataset.words.title).join('; '),
    description: main.words.description,
    version: main.version,
    created: `${main.updated}T00:00:00Z`,
    licenses: [licenseOf(main)],
    sources: lists.flatMap(({ dataset }) => sourcesOf(dataset)),
    resources: [csvResource(csv, lists), ...lists.map(jsonResource)],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function csvResource(csv: string, lists: readonly ListFile[]): object {
  return {
    profile: 'tabular-data-resource',
    name: 'endorsements',
    path: 'endorsements.csv',
    title: 'Endorsements',
    description: `${
      lists.length > 1
        ? 'One row for each endorsement of each list. Never add two lists up.'
        : 'One row for each endorsement.'
    } ${encodingInWords}`,
    format: 'csv',
    mediatype: 'text/csv',
    ...contents(csv),
    schema: tableSchema(lists.map(({ dataset }) => dataset)),
  };
}

function jsonResource({ fileName, text, dataset }: ListFile): object {
  return {
    profile: 'data-resource',
    name: fileName.replace(/\.json$/, ''),
    path: fileName,
    title: dataset.words.title,
    description: `${dataset.words.description} Its fields are described in dataset.schema.json.`,
    format: 'json',
    mediatype: 'application/json',
    version: dataset.version,
    ...contents(text),
  };
}

function contents(text: string): object {
  return { encoding: 'utf-8', bytes: Buffer.byteLength(text), hash: `sha256:${hash('sha256', text)}` };
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

/** What the fields may hold, in the words of Table Schema. */
const constraints: Readonly<Record<string, object>> = {
  organization_id: { required: true },
  organization: { required: true },
  kind: { required: true, enum: organizationKinds },
  candidate_id: { required: true },
  candidate: { required: true },
  precision: { enum: ['day', 'week', 'month', 'range', 'on-or-before'] },
  process: { required: true, enum: waysToDecide },
  members: { minimum: 1 },
  vote_share: { minimum: 0, maximum: 1 },
  turnout: { minimum: 1 },
  size_counts: { enum: membershipBases },
  date_grade: { enum: grades },
  size_grade: { enum: grades },
  ended: { enum: ['switched', 'withdrawn'] },
  sources: { required: true },
};

/** The columns of `endorsements.csv`, which holds some lists, as a Frictionless Table Schema. */
function tableSchema(datasets: readonly Dataset[]): object {
  const lists = datasets.map(({ list }) => list);
  return {
    fields: csvColumnsOf(datasets).map(({ name, type = 'string', description }) => ({
      name,
      type,
      description,
      constraints: name === 'record' ? { required: true, enum: lists } : constraints[name],
    })),
    missingValues: [''],
    primaryKey: ['record', 'organization_id', 'candidate_id'],
  };
}
