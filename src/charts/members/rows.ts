import type { Candidate } from '../../model/candidate.ts';
import { cautionInWords } from '../../model/caution-words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { kindInWords } from '../../model/kind-words.ts';
import { membershipLabel } from '../../model/membership-words.ts';
import { remembered } from '../../model/remembered.ts';
import type { Row } from '../../model/selected.ts';
import { isNationalUnion, tallies } from '../../model/tally.ts';
import { dissentInWords, dissents } from '../dissents.ts';
import { lateInWords, sideInWords } from './aside.ts';

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

/** A chart draws this many bars, so that a filter answers at once; the table has the rest, and the note says so. */
export const barLimit = 50;

/**
 * National unions by candidate, then those that came after the race was decided, then every other body apart, so that
 * nobody adds it to a union total. Rows keep their order.
 */
export function memberGroups(dataset: Dataset, rows: readonly Row[]): MemberGroups {
  return groupsIn(dataset)(rows);
}

/** Drawing, note and headline ask for the same groups. */
const groupsIn = remembered((dataset: Dataset) => remembered((rows: readonly Row[]) => grouped(dataset, rows)));

function grouped(dataset: Dataset, rows: readonly Row[]): MemberGroups {
  const drawn = rows.slice(0, barLimit);
  const notes = dissentNotes(dataset);
  const { open, late } = partsOf(rows);
  const groups: readonly MemberGroup[] = [
    ...tallies(open, dataset.candidates).map((tally) => ({
      key: tally.candidate.id,
      heading: tally.candidate.name,
      aside: sideInWords(dataset, tally, open),
      candidate: tally.candidate,
      rows: drawn
        .filter((row) => row.candidate.id === tally.candidate.id && isNationalUnion(row) && !isLateUnion(row))
        .map((row) => memberRow(row, [notes.get(row.organization.id) ?? '', cautionInWords(row)])),
    })),
    {
      key: 'late',
      heading: 'After the race was decided',
      aside: lateInWords(dataset, late),
      candidate: null,
      rows: drawn.filter(isLateUnion).map((row) => memberRow(row, [notes.get(row.organization.id) ?? ''])),
    },
    {
      key: 'others',
      heading: 'Not national unions',
      aside: 'never added to a union total',
      candidate: null,
      rows: drawn
        .filter((row) => !isNationalUnion(row))
        .map((row) => memberRow(row, [otherNote(row, notes), cautionInWords(row)])),
    },
  ];
  return { groups: groups.filter((group) => group.rows.length > 0), hidden: rows.length - drawn.length };
}

/** Rows as the chart tells them apart. */
interface MemberParts {
  /** All but those of `late`. */
  readonly open: readonly Row[];
  /** National unions that chose after the race was decided. */
  readonly late: readonly Row[];
  /** Bodies that are no national unions; they are in `open` as well. */
  readonly others: readonly Row[];
  /** Rows whose organization has no size. */
  readonly unknown: readonly Row[];
}

/** One pass: headings, note and summary ask for the same parts, which a long record takes its time to give. */
export const partsOf = remembered((rows: readonly Row[]): MemberParts => {
  const parts: Record<keyof MemberParts, Row[]> = { open: [], late: [], others: [], unknown: [] };
  for (const row of rows) {
    (isLateUnion(row) ? parts.late : parts.open).push(row);
    if (!isNationalUnion(row)) parts.others.push(row);
    if (row.organization.membership === null) parts.unknown.push(row);
  }
  return parts.late.length === 0 ? { ...parts, open: rows } : parts;
});

function isLateUnion(row: Row): boolean {
  return isNationalUnion(row) && row.phase === 'decided';
}

function memberRow(row: Row, notes: readonly string[]): MemberRow {
  const { membership } = row.organization;
  return {
    row,
    members: membership?.count ?? null,
    value: membershipLabel(membership),
    note: notes.filter((note) => note !== '').join(', '),
  };
}

/** What to say beside a parent whose affiliate went the other way, and beside that affiliate, by organization id. */
const dissentNotes = remembered((dataset: Dataset): ReadonlyMap<string, string> => {
  return new Map(
    dissents(dataset).flatMap((dissent) => [
      [dissent.parent.organization.id, dissentInWords(dissent)],
      [dissent.affiliate.organization.id, `parent: ${dissent.parent.candidate.shortName}`],
    ]),
  );
});

function otherNote({ organization, candidate }: Row, notes: ReadonlyMap<string, string>): string {
  const dissent = notes.get(organization.id);
  const chose = `${kindInWords(organization.kind, 'one')}, for ${candidate.shortName}`;
  return dissent === undefined ? chose : `${chose} (${dissent})`;
}
