import type { Candidate } from '../../model/candidate.ts';
import { compareRows, sizeOf, type Row } from '../../model/row.ts';
import { tallies, type Tally } from '../../model/tally.ts';
import { oncePerView } from '../chart-view.ts';

/** Why unions stand together in a lane, in the order in which they do. */
export type CirclePart = 'sized' | 'unsized' | 'late' | 'possible' | 'past';

/** One union of a lane. */
export interface Union {
  readonly row: Row;
  readonly part: CirclePart;
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
export const lanes = oncePerView(({ dataset, selection, selected }): readonly CircleLane[] => {
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

function union(row: Row, part: CirclePart): Union {
  return { row, part, size: sizeOf(row) };
}

const bySize = compareRows('members');

function compareUnions(a: Union, b: Union): number {
  return partOrder.indexOf(a.part) - partOrder.indexOf(b.part) || bySize(a.row, b.row);
}
