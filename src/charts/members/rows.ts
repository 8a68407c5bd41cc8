import type { Candidate } from '../../model/candidate.ts';
import type { Dataset } from '../../model/dataset.ts';
import { kindInWords } from '../../model/kind-words.ts';
import { membershipLabel } from '../../model/membership-words.ts';
import { countInWords, plural } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import { dissentInWords, dissents } from '../dissents.ts';
import { isNationalUnion, sizesAdd, tallies } from '../../model/tally.ts';

/** One bar: an endorsing organization and its size in words and numbers. */
export interface MemberRow {
  readonly row: Row;
  /** People, or null where the record gives no figure. */
  readonly members: number | null;
  /** "some 1.6 million", "no figure given". */
  readonly value: string;
  /** What stands beside the name, such as an affiliate that went the other way; empty for nothing. */
  readonly note: string;
}

/** Bars under one heading. */
export interface MemberGroup {
  readonly key: string;
  readonly heading: string;
  /** What the bars add up to, or that they don't. */
  readonly aside: string;
  /** Whose colour the heading carries; null for a mixed group. */
  readonly candidate: Candidate | null;
  readonly rows: readonly MemberRow[];
}

/** The groups to draw and how many rows a long record leaves out of the drawing. */
export interface MemberGroups {
  readonly groups: readonly MemberGroup[];
  readonly hidden: number;
}

/** A chart draws this many bars; past that the table has the rest, and the note says so. */
export const barLimit = 200;

/** National unions by candidate, then every other body apart, so that nobody adds it to a union total. Rows keep their order. */
export function memberGroups(dataset: Dataset, rows: readonly Row[]): MemberGroups {
  const drawn = rows.slice(0, barLimit);
  const notes = dissentNotes(dataset);
  const memberRow = (row: Row): MemberRow => ({
    row,
    members: row.organization.membership?.count ?? null,
    value: membershipLabel(row.organization.membership),
    note: notes.get(row.organization.id) ?? '',
  });
  const unions = tallies(rows, dataset.candidates).map((tally) => ({
    key: tally.candidate.id,
    heading: tally.candidate.name,
    aside: `${plural(tally.unions, 'national union')}${sizesAdd(dataset) ? total(tally.members, tally.known, tally.unions) : `, ${plural(sized(rows, tally.candidate), 'size')} given`}`,
    candidate: tally.candidate,
    rows: drawn.filter((row) => row.candidate.id === tally.candidate.id && isNationalUnion(row)).map(memberRow),
  }));
  const others = {
    key: 'others',
    heading: 'Not national unions',
    aside: 'never added to a union total',
    candidate: null,
    rows: drawn
      .filter((row) => !isNationalUnion(row))
      .map((row) => ({ ...memberRow(row), note: otherNote(row, notes) })),
  };
  return { groups: [...unions, others].filter((group) => group.rows.length > 0), hidden: rows.length - drawn.length };
}

function total(members: number, known: number, unions: number): string {
  if (known === 0) return ', no size given';
  return `, ${known === unions ? '' : 'about '}${countInWords(members)} members${known === unions ? '' : ` in the ${known} with a figure`}`;
}

function sized(rows: readonly Row[], candidate: Candidate): number {
  return rows.filter(
    (row) => row.candidate.id === candidate.id && isNationalUnion(row) && row.organization.membership !== null,
  ).length;
}

/** What to say beside a parent whose affiliate went the other way, and beside that affiliate, by organization id. */
function dissentNotes(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(
    dissents(dataset).flatMap((dissent) => [
      [dissent.parent.organization.id, dissentInWords(dissent)],
      [dissent.affiliate.organization.id, `parent: ${dissent.parent.candidate.shortName}`],
    ]),
  );
}

function otherNote({ organization, candidate }: Row, notes: ReadonlyMap<string, string>): string {
  const dissent = notes.get(organization.id);
  const chose = `${kindInWords(organization.kind, 'one')}, for ${candidate.shortName}`;
  return dissent === undefined ? chose : `${chose} (${dissent})`;
}
