import type { Candidate } from '../../model/candidate.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dissentersFrom, rowsOfOrganization } from '../../model/relatives.ts';
import { rowsOf, sizeOf, type Row } from '../../model/row.ts';
import { standingOf } from '../../model/select.ts';
import { noFilter } from '../../model/selection.ts';
import { daysWithin } from '../../model/when.ts';
import { canAddSizes, tallies, type Tally } from '../../model/tally.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { cautionInWords } from '../../model/words/cautions.ts';
import { endInWords } from '../../model/words/endings.ts';
import { kindInWords, sizeInChart } from '../../model/words/groups.ts';
import { kindBeside } from '../../model/words/names.ts';
import { fewInWords, joined, seriesInWords } from '../../model/words/series.ts';
import { capital, pluralInWords, smallCount } from '../../model/words/numbers.ts';
import type { ChartView } from '../chart-view.ts';
import { oncePer } from '../../model/once-per.ts';
import { atLeastInWords, peopleInWords } from '../headline-parts.ts';
import { afterSettled, partTitles } from '../part-titles.ts';

/** Why rows are set apart, in the order in which they are. */
export type BarPart = 'unions' | 'late' | 'others' | 'possible' | 'past';

/** One group of the chart: its size and the few words beside its name. */
export interface MemberRow {
  readonly row: Row;
  /** People as reported; null where nobody reports a size. */
  readonly size: number | null;
  /** "some 1.6M", "670K represented". */
  readonly value: string;
  readonly note: string;
}

/** A group whose size is reported. */
export interface SizedRow extends MemberRow {
  readonly size: number;
}

/** The rows of one candidate in one part. */
export interface Block {
  readonly candidate: Candidate;
  /** What the rows come to; empty for all but national unions. */
  readonly aside: string;
  /** Those with a size that the scale has room for. */
  readonly bars: readonly SizedRow[];
  /** Groups that are no unions and dwarf the largest of them: in words, since a bar would be cut or flatten the others. */
  readonly beyond: readonly MemberRow[];
  readonly unsized: readonly MemberRow[];
  /** How many bars a long list leaves out. */
  readonly hidden: number;
}

/** A part of the chart, with a block for each candidate who has rows in it. */
export interface MemberSection {
  readonly part: BarPart;
  /** Empty for the first. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A long list begins with this many bars of each block. */
const first = 12;

/** The rows by part and candidate, in the order that the reader asks for. */
export const sections = oncePer((view: ChartView): readonly MemberSection[] => {
  const { dataset, selected } = view;
  const { certain, possible, past } = selected;
  const titles = partTitles(view);
  const parts: readonly (readonly [BarPart, string, readonly Row[]])[] = [
    ['unions', '', certain.filter((row) => row.isNationalUnion && row.phase !== 'late')],
    ['late', titles.late, certain.filter((row) => row.isNationalUnion && row.phase === 'late')],
    ['others', 'Not national unions', certain.filter((row) => !row.isNationalUnion)],
    ['possible', titles.possible, possible],
    ['past', titles.past, past],
  ];
  const sums = tallies(certain, dataset.candidates);
  return parts.flatMap(([part, title, rows]) => {
    const blocks = sums.flatMap((sum) => {
      const own = rows.filter((row) => row.candidate.id === sum.candidate.id);
      return own.length === 0 ? [] : [block(view, part, own, sum)];
    });
    return blocks.length === 0 ? [] : [{ part, title, blocks }];
  });
});

/** Which groups of a list have no bar: those that are no unions and dwarf the largest of them. */
export function isBeyondScale(dataset: Dataset): (row: Row) => boolean {
  const unions = rowsOf(dataset).filter((row) => row.isNationalUnion);
  const largest = Math.max(0, ...unions.map((row) => sizeOf(row) ?? 0));
  return (row) => !row.isNationalUnion && largest > 0 && (sizeOf(row) ?? 0) > 1.5 * largest;
}

function block(view: ChartView, part: BarPart, rows: readonly Row[], tally: Tally): Block {
  const isBeyond = isBeyondScale(view.dataset);
  const all = rows.map((row) => memberRow(view, part, row, isBeyond(row)));
  const bars = all.filter(isSized).filter(({ row }) => !isBeyond(row));
  const shown = view.isWhole ? bars : bars.slice(0, first);
  return {
    candidate: tally.candidate,
    aside: part === 'unions' ? capital(tallyInWords(view, tally)) : '',
    bars: shown,
    beyond: all.filter(({ row }) => isBeyond(row)),
    unsized: all.filter(({ size }) => size === null),
    hidden: bars.length - shown.length,
  };
}

function isSized(row: MemberRow): row is SizedRow {
  return row.size !== null;
}

/** "six national unions; about 6.6 million members in the three whose size is reported". */
export function tallyInWords(view: ChartView, tally: Tally): string {
  const { dataset } = view;
  const { unions, late } = tally;
  const after = afterSettled(dataset);
  return joined(
    '; ',
    `${atLeastInWords(view)}${pluralInWords(unions, 'national union')}`,
    late === 0 ? '' : late === unions ? `${unions > 1 ? 'all ' : ''}${after}` : `${smallCount(late)} of them ${after}`,
    canAddSizes(dataset) ? peopleInWords(tally) : '',
  );
}

function memberRow(view: ChartView, part: BarPart, row: Row, isBeyond: boolean): MemberRow {
  const { dataset, selection } = view;
  const { organization, endorsement } = row;
  const value = sizeInChart(organization.membership);
  const caution = part === 'late' ? '' : cautionInWords(dataset, row);
  const note = joined(
    ', ',
    selection.sort === 'date' && !endorsement.date.inferred ? whenInWords(endorsement.date.when) : '',
    isBeyond ? `${kindInWords(organization.kind, 'one')} of ${value}` : kindBeside(organization),
    caution,
    furtherInWords(view, row),
    dissentInWords(view, row),
  );
  return { row, size: sizeOf(row), value, note };
}

/** That it switched, withdrew, or backs somebody else as well, as far as that is so by the last day of the filter. */
function furtherInWords({ dataset, selection: { to } }: ChartView, row: Row): string {
  const { ended } = row.endorsement;
  if (ended !== null && daysWithin(ended.when, null, to) !== 'none') return endInWords(ended);
  const others = rowsOfOrganization(dataset, row.organization).filter((other) => other !== row);
  const named = others.map((other): string => {
    const standing = standingOf(other, { ...noFilter, to });
    if (standing !== 'past' && standing !== 'certain') return '';
    return `${standing === 'past' ? 'once' : 'also'} backed ${other.candidate.shortName}`;
  });
  return joined(', ', ...named);
}

/** "its North Valley affiliate backed Rivera": relatives that are known to have backed somebody else by then. */
function dissentInWords({ dataset, selection: { to } }: ChartView, row: Row): string {
  const whose = `${row.organization.label}’s `;
  const others = dissentersFrom(dataset, row).flatMap(({ organization, tie, rows }) => {
    const chosen = rows.filter((other) => standingOf(other, { ...noFilter, to }) === 'certain');
    if (chosen.length === 0) return [];
    const whom = seriesInWords([...new Set(chosen.map(({ candidate }) => candidate.shortName))]);
    const who = tie === 'national-union' ? 'its national union' : organization.label.replace(whose, 'its ');
    return [`${who} backed ${whom}`];
  });
  return fewInWords(others, 2);
}
