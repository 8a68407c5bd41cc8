import type { Dataset } from '../../model/dataset.ts';
import { showingInWords } from '../../model/filter-words.ts';
import { hedged, plural } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import type { Selection } from '../../model/selection.ts';
import { sizesAdd, tallies, type Tally } from '../../model/tally.ts';
import type { Description } from '../description.ts';
import { recordInWords } from '../record-words.ts';
import { capital } from '../spoken.ts';
import { membersHeadline } from './headline.ts';
import { membersNote } from './note.ts';
import { partsOf } from './rows.ts';

/** The members chart in words. */
export function membersDescription(dataset: Dataset, rows: readonly Row[], selection: Selection): Description {
  const { late, others } = partsOf(rows);
  const sums = tallies(rows, dataset.candidates).filter((tally) => tally.unions > 0);
  return {
    headline: membersHeadline(dataset, rows),
    subtitle: `Members of each organization, as ${recordInWords(dataset.record)} give them. ${showingInWords(dataset, selection)}`,
    summary: [
      ...sums.map((sum) => sumInWords(dataset, sum)),
      lateInWords(late.length),
      othersInWords(others.length),
      `Bar chart of ${plural(rows.length, 'endorsement')}, sorted by ${selection.sort}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    note: membersNote(dataset, rows),
  };
}

function sumInWords(dataset: Dataset, { candidate, unions, known, members, hedge }: Tally): string {
  const whose = `${candidate.name}: ${plural(unions, 'national union')}`;
  if (!sizesAdd(dataset)) return `${whose}.`;
  if (known === 0) return `${whose}, none with a known size.`;
  const sum = `${whose}, ${hedged(members, hedge)} members`;
  return known === unions ? `${sum}.` : `${sum} in ${known} of them; the rest have no figure.`;
}

function lateInWords(late: number): string {
  return late === 0
    ? ''
    : `${plural(late, 'of these unions', 'of these unions')} came after the race was decided and ${late === 1 ? 'is' : 'are'} shown apart.`;
}

function othersInWords(others: number): string {
  return others === 0 ? '' : `${capital(plural(others, 'other body', 'other bodies'))} shown apart and not added up.`;
}
