import type { Candidate, CandidateId } from '../../model/candidate.ts';
import type { RecordName } from '../../model/dataset.ts';
import type { Endorsement, EndorsementId } from '../../model/endorsement.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import type { Source, SourceId } from '../../model/source.ts';
import type { When } from '../../model/when.ts';
import { quoted, type Fault } from '../fault.ts';

/** 'strict' at build: any fault refuses the file. 'lenient' in the browser: a broken record is left out. */
export type Mode = 'strict' | 'lenient';

/** A record's place in the file; the file's own fields have no section. */
export interface Place {
  readonly section: string;
  readonly index: number;
}

/** One parse under way: what has been read so far and what was wrong with it. */
export interface Reading {
  /** The record being read: faults give their path inside it. */
  place: Place;
  readonly mode: Mode;
  readonly record: RecordName;
  readonly faults: Fault[];
  readonly candidates: Map<CandidateId, Candidate>;
  readonly sources: Map<SourceId, Source>;
  readonly organizations: Map<OrganizationId, Organization>;
  readonly endorsements: Map<EndorsementId, Endorsement>;
  /** Ids of records that were left out, so that a strict parse names a fault once and not at every mention. */
  readonly broken: Set<string>;
  /** Dates read before: thousands of rows share a few. */
  readonly whens: Map<string, When>;
}

/** A parse that has read nothing yet. */
export function newReading(mode: Mode, record: RecordName): Reading {
  return {
    place: { section: '', index: 0 },
    mode,
    record,
    faults: [],
    candidates: new Map(),
    sources: new Map(),
    organizations: new Map(),
    endorsements: new Map(),
    broken: new Set(),
    whens: new Map(),
  };
}

/** Notes a fault in the record being read, which is then left out. */
export function addFault(reading: Reading, path: string, found: unknown, expected: string): void {
  reading.faults.push({ path: pathIn(reading.place, path), found: quoted(found), expected });
}

/** "endorsements[3].date.edtf" from the record's place and the path inside it. */
export function pathIn({ section, index }: Place, path: string): string {
  if (section === '') return path;
  const place = `${section}[${index}]`;
  return path === '' ? place : `${place}.${path}`;
}

/** Notes a fault where a mention does not resolve. */
export function resolve(
  reading: Reading,
  known: ReadonlyMap<string, unknown>,
  id: string,
  path: string,
  what: string,
): void {
  if (known.has(id)) return;
  if (reading.mode === 'strict' && reading.broken.has(`${what} ${id}`)) return;
  addFault(reading, path, id, `the id of ${withArticle(what)} in this file`);
}

function withArticle(what: string): string {
  return `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;
}
