import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/selected.ts';
import type { CsvColumn } from './csv-columns.ts';
import { csvSources } from './csv-sources.ts';

/** What stands in each column for a row; null where nothing is known. */
export function csvCells(dataset: Dataset, row: Row): Readonly<Record<CsvColumn, string | number | null>> {
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
