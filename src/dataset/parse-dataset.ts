import type { Claim } from '../model/claim.ts';
import type { ContextEvent } from '../model/context-event.ts';
import type { Dataset } from '../model/dataset.ts';
import { DatasetError } from './dataset-error.ts';
import type { Fault } from './fault.ts';
import { checkNames } from './read/check-names.ts';
import { checkParents } from './read/check-parents.ts';
import { oneChoice, type Placed } from './read/one-choice.ts';
import { readCandidate } from './read/read-candidate.ts';
import { readClaim } from './read/read-claim.ts';
import { readContextEvent } from './read/read-context-event.ts';
import { readEndorsement } from './read/read-endorsement.ts';
import { readHead } from './read/read-head.ts';
import { readOrganization } from './read/read-organization.ts';
import { readRecords } from './read/read-records.ts';
import { longestProse, readText } from './read/read-text.ts';
import { readSource } from './read/read-source.ts';
import { readDay } from './read/read-when.ts';
import { newReading, type Mode, type Reading } from './read/reading.ts';
import { candidateSchema } from './schema/candidate-schema.ts';
import { claimSchema } from './schema/claim-schema.ts';
import { contextEventSchema } from './schema/context-event-schema.ts';
import { endorsementSchema } from './schema/endorsement-schema.ts';
import { organizationSchema } from './schema/organization-schema.ts';
import { sourceSchema } from './schema/source-schema.ts';
import type { RawHead } from './schema/dataset-schema.ts';

export type { Mode };

/** A record set, what was wrong with it, and how many records that cost. */
export interface Parsed {
  readonly dataset: Dataset;
  /** Empty after a strict parse. */
  readonly faults: readonly Fault[];
  /** Records left out, and records in the file, over all its lists. */
  readonly leftOut: number;
  readonly total: number;
}

/**
 * Reads a record set from parsed JSON. Throws `DatasetError` with every fault where the file can't be used:
 * in strict mode at any fault, in lenient mode where the file as a whole makes no sense.
 */
export function parseDataset(raw: unknown, mode: Mode): Parsed {
  const head = readHead(raw, mode);
  const reading = newReading(mode, head.record);
  const updated = readDay(reading, head.updated, 'updated');
  const decidedOn = head.decidedOn ? readDay(reading, head.decidedOn, 'decidedOn') : null;
  const title = readText(reading, head.title, 'title');
  const description = readText(reading, head.description, 'description', longestProse);
  const license = readText(reading, head.license, 'license');
  if (reading.faults.length > 0) throw new DatasetError('format', reading.faults);

  readParties(reading, head);
  const endorsements = readEndorsements(reading, head);
  for (const one of endorsements) reading.endorsements.set(one.id, one);
  const context = new Map<string, ContextEvent>();
  readRecords(reading, 'context', head.context, contextEventSchema, readContextEvent, (one) =>
    context.set(one.id, one),
  );
  const claims = new Map<string, Claim>();
  readRecords(reading, 'claims', head.claims, claimSchema, readClaim, (one) => claims.set(one.id, one));

  const { candidates, sources, organizations, faults } = reading;
  if (mode === 'strict' && faults.length > 0) throw new DatasetError('format', faults);
  if (head.endorsements.length > 0 && endorsements.length === 0) throw new DatasetError('records', faults);

  const dataset: Dataset = {
    record: head.record,
    version: head.version,
    title,
    description,
    license,
    updated,
    decidedOn,
    candidates: [...candidates.values()].sort((a, b) => a.order - b.order),
    sources,
    organizations,
    endorsements,
    context: [...context.values()],
    claims: [...claims.values()],
  };
  const total = recordsIn(head);
  const kept = candidates.size + sources.size + organizations.size + endorsements.length + context.size + claims.size;
  return { dataset, faults, leftOut: total - kept, total };
}

function readParties(reading: Reading, head: RawHead): void {
  const { candidates, sources, organizations } = reading;
  readRecords(reading, 'sources', head.sources, sourceSchema, readSource, (one) => sources.set(one.id, one));
  readRecords(reading, 'candidates', head.candidates, candidateSchema, readCandidate, (one) =>
    candidates.set(one.id, one),
  );
  const places = readRecords(
    reading,
    'organizations',
    head.organizations,
    organizationSchema,
    readOrganization,
    (one) => organizations.set(one.id, one),
  );
  checkParents(reading, places);
  if (reading.mode === 'strict') checkNames(reading, places);
}

function readEndorsements(reading: Reading, head: RawHead): Dataset['endorsements'] {
  const placed: Placed[] = [];
  readRecords(reading, 'endorsements', head.endorsements, endorsementSchema, readEndorsement, (endorsement, index) => {
    placed.push({ endorsement, index });
  });
  return oneChoice(reading, placed);
}

function recordsIn(head: RawHead): number {
  const { candidates, sources, organizations, endorsements, context, claims } = head;
  return [candidates, sources, organizations, endorsements, context, claims].reduce(
    (sum, list) => sum + list.length,
    0,
  );
}
