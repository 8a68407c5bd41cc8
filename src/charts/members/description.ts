import type { Dataset } from '../../model/dataset.ts';
import { filterInWords } from '../../model/filter-words.ts';
import { listInWords } from '../../model/list-words.ts';
import { countInWords, plural, smallCount } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import type { Selection } from '../../model/selection.ts';
import { isNationalUnion, sizesAdd, tallies, type Tally } from '../../model/tally.ts';
import type { Description } from '../description.ts';
import { recordInWords } from '../record-words.ts';
import { capital } from '../spoken.ts';
import { barLimit } from './rows.ts';

/** The members chart in words. */
export function membersDescription(dataset: Dataset, rows: readonly Row[], selection: Selection): Description {
  const sums = tallies(rows, dataset.candidates).filter((tally) => tally.unions > 0);
  return {
    headline: headline(rows),
    subtitle: `Members of each endorsing organization, as ${recordInWords(dataset.record)} give them. Showing ${filterInWords(dataset, selection)}.`,
    summary: [
      ...sums.map((sum) => sumInWords(dataset, sum)),
      othersInWords(rows),
      `Bar chart of ${plural(rows.length, 'endorsement')}, sorted by ${selection.sort}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    note: note(rows),
  };
}

/** "The three largest unions with a printed size chose Clinton", as far as that is true of the rows. */
function headline(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No endorsement matches these filters';
  const sized = rows.filter((row) => isNationalUnion(row) && row.organization.membership !== null);
  const ranked = sized.toSorted(
    (a, b) => (b.organization.membership?.count ?? 0) - (a.organization.membership?.count ?? 0),
  );
  const [first] = ranked;
  if (!first)
    return rows.length === 1
      ? 'No union here has a known size'
      : `None of these ${rows.length} has a union size to compare`;
  const other = ranked.findIndex((row) => row.candidate.id !== first.candidate.id);
  const run = other < 0 ? ranked.length : other;
  if (ranked.length === 1)
    return `${first.organization.label}, for ${first.candidate.shortName}, is the only union here with a known size`;
  if (run === 1)
    return `The largest union with a known size, ${first.organization.label}, chose ${first.candidate.shortName}`;
  const subject = run === ranked.length ? `All ${smallCount(run)} unions` : `The ${smallCount(run)} largest unions`;
  return `${subject} with a known size chose ${first.candidate.shortName}`;
}

function sumInWords(dataset: Dataset, { candidate, unions, known, members }: Tally): string {
  const whose = `${candidate.name}: ${plural(unions, 'national union')}`;
  if (!sizesAdd(dataset)) return `${whose}.`;
  if (known === 0) return `${whose}, none with a known size.`;
  return `${whose}, about ${countInWords(members)} members in ${known} of ${unions} whose size is given.`;
}

function othersInWords(rows: readonly Row[]): string {
  const others = rows.filter((row) => !isNationalUnion(row)).length;
  return others === 0 ? '' : `${capital(plural(others, 'other body', 'other bodies'))} shown apart and not added up.`;
}

function note(rows: readonly Row[]): string {
  const unknown = rows.filter((row) => row.organization.membership === null).map((row) => row.organization.label);
  const hidden = rows.length - barLimit;
  const parts = [
    unknown.length === 0
      ? ''
      : `No source in this record gives the size of ${named(unknown)}. An open, hatched bar stands for that: its length means nothing, and no sum counts it.`,
    hidden > 0
      ? `The first ${barLimit} of ${rows.length.toLocaleString('en-US')} are drawn; the table and the downloads have all.`
      : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function named(labels: readonly string[]): string {
  return labels.length <= 8
    ? listInWords(labels, 'or')
    : `${labels.slice(0, 6).join(', ')} and ${labels.length - 6} more`;
}
