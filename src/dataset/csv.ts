import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/selected.ts';
import { csvColumns, type CsvColumn } from './csv-columns.ts';
import { csvLine } from './csv-cell.ts';
import { csvSources } from './csv-sources.ts';

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
  const cells = cellsOf(dataset, row);
  return csvLine(csvColumns.map(({ name }) => cells[name]));
}

function cellsOf(dataset: Dataset, row: Row): Readonly<Record<CsvColumn, string | number | null>> {
  const { endorsement, organization, candidate } = row;
  const { when } = endorsement.date;
  return {
    record: dataset.record,
    organization_id: organization.id,
    organization: organization.name,
    abbreviation: organization.abbreviation,
    kind: organization.kind,
    parent_id: organization.parent?.organization ?? null,
    candidate_id: candidate.id,
    candidate: candidate.name,
    date: when.edtf,
    earliest: when.earliest,
    latest: when.latest,
    precision: when.precision === 'unknown' ? null : when.precision,
    process: endorsement.process.decided,
    process_according_to: endorsement.process.accordingTo,
    members: organization.membership?.count ?? null,
    members_hedge: organization.membership?.hedge ?? null,
    vote_share: endorsement.voteShare?.value ?? null,
    turnout: endorsement.turnout?.value ?? null,
    sources: csvSources(dataset, row),
  };
}
