import type { Candidate } from '../../model/candidate.ts';
import { waysToDecide, type Decision } from '../../model/endorsement.ts';
import type { Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { joined } from '../../model/words/series.ts';
import type { ChartView } from '../chart-view.ts';
import { oncePer } from '../../model/once-per.ts';
import { afterSettled } from '../part-titles.ts';
import { accordingInWords } from '../../model/words/groups.ts';

/** Choices of which the same account is given: they stand together, so that it is written once. */
export interface AccountGroup {
  readonly rows: readonly Row[];
  /** "according to …", and why they may not count; empty where there is nothing to say. */
  readonly words: string;
}

/** The choices of one candidate that were made one way, the plain and the largest first. */
export interface DecisionCell {
  readonly candidate: Candidate;
  readonly groups: readonly AccountGroup[];
}

/** One way of deciding that occurs, with a cell for each candidate who has a choice of any way. */
export interface DecisionLine {
  readonly decision: Decision;
  readonly cells: readonly DecisionCell[];
}

/** The ways of deciding that occur, in their fixed order. */
export const decisionLines = oncePer((view: ChartView): readonly DecisionLine[] => {
  const shown = shownRows(view.selected);
  const candidates = view.dataset.candidates.filter(({ id }) => shown.some(({ candidate }) => candidate.id === id));
  return waysToDecide.flatMap((decision) => {
    const rows = shown.filter(({ endorsement }) => endorsement.process.decided === decision);
    if (rows.length === 0) return [];
    const cells = candidates.map((candidate) => ({
      candidate,
      groups: byAccount(
        view,
        rows.filter((row) => row.candidate.id === candidate.id),
      ),
    }));
    return [{ decision, cells }];
  });
});

function byAccount(view: ChartView, rows: readonly Row[]): readonly AccountGroup[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const words = wordsOf(view, row);
    groups.set(words, [...(groups.get(words) ?? []), row]);
  }
  const rank = ([row]: readonly Row[]): number => (row && isSureChoice(view, row) ? 0 : 1);
  return [...groups]
    .map(([words, own]) => ({ words, rows: own }))
    .sort((a, b) => rank(a.rows) - rank(b.rows) || b.rows.length - a.rows.length);
}

/** Whether a choice surely belongs and was made while the race was open, as far as anybody knows. */
export function isSureChoice({ selected }: ChartView, row: Row): boolean {
  return selected.certain.includes(row) && row.phase !== 'late';
}

function wordsOf({ dataset, selected }: ChartView, row: Row): string {
  return joined(
    '; ',
    accordingInWords(row.endorsement.process).replace(/^, /, ''),
    row.phase === 'late' ? afterSettled(dataset) : '',
    selected.possible.includes(row) ? 'may belong, date not exact' : '',
    selected.past.includes(row) ? 'later withdrawn or switched' : '',
  );
}
