import type { Dataset } from '../../model/dataset.ts';
import { showingInWords } from '../../model/filter-words.ts';
import { listInWords } from '../../model/list-words.ts';
import { plural } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import type { Selection } from '../../model/selection.ts';
import type { Description } from '../description.ts';
import { recordInWords } from '../record-words.ts';
import { decisionGroups, entryLimit, type DecisionGroup } from './rows.ts';

/** The chart in words. */
export function decisionsDescription(dataset: Dataset, rows: readonly Row[], selection: Selection): Description {
  const groups = decisionGroups(dataset, rows);
  const lines = groups.map(({ decision, heading }) => {
    const own = rows.filter(({ endorsement }) => endorsement.process.decided === decision);
    return `${heading}: ${listInWords(countsByCandidate(dataset, own), 'and')}.`;
  });
  return {
    headline: headline(rows),
    subtitle: `Endorsements by how they were decided, and whose account says so, in ${recordInWords(dataset.record)}. ${showingInWords(dataset, selection)}`,
    summary: [...lines, `A grid of ${plural(rows.length, 'endorsement')}: ways of deciding by candidate.`].join(' '),
    note: note(groups, rows),
  };
}

function headline(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No endorsement matches these filters';
  const voted = rows.filter(({ endorsement }) => endorsement.process.decided === 'member-vote');
  const [first] = voted;
  if (!first)
    return `No member vote is reported for ${rows.length === 1 ? 'this endorsement' : `any of these ${rows.length} endorsements`}`;
  const { candidate } = first;
  if (voted.some((row) => row.candidate.id !== candidate.id))
    return `${voted.length} of ${rows.length} endorsements are reported as member votes`;
  if (voted.length === 1) return `The one reported member vote chose ${candidate.shortName}`;
  return `${voted.length === 2 ? 'Both' : `All ${voted.length}`} reported member votes chose ${candidate.shortName}`;
}

/** "6 for A", "2 for B": how rows fall to the candidates. */
function countsByCandidate(dataset: Dataset, rows: readonly Row[]): readonly string[] {
  return dataset.candidates.flatMap((candidate) => {
    const count = rows.filter((row) => row.candidate.id === candidate.id).length;
    return count === 0 ? [] : [`${count} for ${candidate.shortName}`];
  });
}

function note(groups: readonly DecisionGroup[], rows: readonly Row[]): string {
  const drawn = groups.flatMap(({ columns }) => columns.flatMap(({ entries }) => entries)).length;
  const silent = rows.filter(({ endorsement }) => endorsement.process.decided === 'not-said').length;
  return [
    silent > 0
      ? `For ${plural(silent, 'endorsement')} the record does not say how it was decided. That is not the same as a decision by leaders.`
      : '',
    rows.length > drawn
      ? `At most ${entryLimit} of each way and candidate are drawn; the table and the downloads have all.`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
