import { recordText } from '../../support/record.ts';

/** A record as it is written, with the lists that are added to here. */
interface RawRecord {
  readonly organizations: readonly Readonly<Record<string, unknown>>[];
  readonly endorsements: readonly Readonly<Record<string, unknown>>[];
  readonly candidates: readonly unknown[];
  readonly [field: string]: unknown;
}

/** What an added organization and its endorsement say; everything else is plain. */
export interface Planted {
  readonly name: string;
  readonly label?: string;
  readonly members?: number | null;
  readonly date?: string | null;
  readonly notes?: readonly string[];
  readonly candidate?: string;
}

/** The articles' record, parsed and no more. */
export function articlesRecord(): RawRecord {
  return JSON.parse(recordText('articles')) as RawRecord;
}

/** The articles' record with one more national union for each, which endorses; in front, so that a table begins with them. */
export function recordWith(planted: readonly Planted[]): RawRecord {
  const record = articlesRecord();
  const evidence = [{ source: 'time', paragraph: 1, printed: 'planted' }];
  const organizations = planted.map(({ name, label = name, members = null }, index) => ({
    id: `planted-${index}`,
    name,
    label,
    kind: 'national-union',
    membership: members === null ? null : { count: members, basis: 'members', evidence },
    evidence,
  }));
  const endorsements = planted.map(({ date = '2015-11-17', notes = [], candidate = 'clinton' }, index) => ({
    id: `planted-${index}-choice`,
    organization: `planted-${index}`,
    candidate,
    date: { edtf: date, evidence },
    process: { decided: 'not-said' },
    evidence,
    notes,
  }));
  return {
    ...record,
    organizations: [...organizations, ...record.organizations],
    endorsements: [...endorsements, ...record.endorsements],
  };
}
