import type { Candidate } from '../../model/candidate.ts';
import { compareRows, sizeOf, type Row } from '../../model/row.ts';
import { tallies, type Tally } from '../../model/tally.ts';
import type { ChartView } from '../chart-view.ts';
import { oncePer } from '../../model/once-per.ts';
import { partTitles } from '../part-titles.ts';

/** Why unions stand together in a lane, in the order in which they do. */
export type CirclePart = 'sized' | 'unsized' | 'late' | 'possible' | 'past';

/** One union of a lane. */
export interface Union {
  readonly row: Row;
  readonly part: CirclePart;
  /** What stands over its part; empty for the first. */
  readonly title: string;
  /** Members as reported, whatever the count counts; null where no size is. */
  readonly size: number | null;
}

/** One candidate's lane. */
export interface CircleLane {
  readonly candidate: Candidate;
  /** Counts what certainly belongs. */
  readonly tally: Tally;
  /** How many more unions may belong. */
  readonly more: number;
  /** By part, the largest first. */
  readonly unions: readonly Union[];
}

const partOrder: readonly CirclePart[] = ['sized', 'unsized', 'late', 'possible', 'past'];

/** The national unions of each candidate who has any or is asked for, in the candidates' order. */
export const lanes = oncePer((view: ChartView): readonly CircleLane[] => {
  const { dataset, selection, selected } = view;
  const titles = { sized: '', ...partTitles(view) };
  const union = (row: Row, part: CirclePart): Union => ({ row, part, title: titles[part], size: sizeOf(row) });
  const sums = tallies(selected.certain, dataset.candidates);
  const most = tallies([...selected.certain, ...selected.possible], dataset.candidates);
  return sums.flatMap((tally, index) => {
    const { candidate } = tally;
    const unions = [
      ...selected.certain.map((row) => union(row, certainPart(row))),
      ...selected.possible.map((row) => union(row, 'possible')),
      ...selected.past.map((row) => union(row, 'past')),
    ].filter(({ row }) => row.isNationalUnion && row.candidate.id === candidate.id);
    const isAsked = selection.candidates.length === 0 || selection.candidates.includes(candidate.id);
    const more = (most[index]?.unions ?? 0) - tally.unions;
    return unions.length > 0 || isAsked ? [{ candidate, tally, more, unions: unions.sort(compareUnions) }] : [];
  });
});

function certainPart(row: Row): CirclePart {
  if (row.phase === 'late') return 'late';
  return sizeOf(row) === null ? 'unsized' : 'sized';
}

const bySize = compareRows('members');

function compareUnions(a: Union, b: Union): number {
  return partOrder.indexOf(a.part) - partOrder.indexOf(b.part) || bySize(a.row, b.row);
}
