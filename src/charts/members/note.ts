import type { Dataset } from '../../model/dataset.ts';
import { listInWords } from '../../model/list-words.ts';
import { countedInWords } from '../../model/membership-words.ts';
import { membershipBases } from '../../model/membership.ts';
import { formatCount } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import { sizesAdd } from '../../model/tally.ts';
import { axisEnd } from './axis-end.ts';
import { barLimit, memberGroups } from './rows.ts';

/** What the lengths of the bars leave out, and what they don't mean; empty where there is nothing to say. */
export function membersNote(dataset: Dataset, rows: readonly Row[]): string {
  const unknown = rows.filter((row) => row.organization.membership === null).map((row) => row.organization.label);
  const hidden = rows.length - barLimit;
  const parts = [
    sizesAdd(dataset) ? '' : basesInWords(rows),
    cutInWords(dataset, rows),
    unknown.length === 0
      ? ''
      : `No source in this record gives the size of ${named(unknown, 'or')}. An open, hatched bar stands for that: its length means nothing, and no sum counts it.`,
    hidden > 0
      ? `The first ${barLimit} of ${formatCount(rows.length)} are drawn; the table and the downloads have all.`
      : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What the sizes count, where they don't all count the same. */
function basesInWords(rows: readonly Row[]): string {
  const met = membershipBases.filter((basis) =>
    rows.some(({ organization }) => organization.membership?.basis === basis),
  );
  if (met.length < 2) return '';
  return `Sizes count ${listInWords(met.map(countedInWords), 'or')}: each figure that is not of members says so, and none are added up.`;
}

/** Which bars are cut short, and why. */
function cutInWords(dataset: Dataset, rows: readonly Row[]): string {
  const { groups } = memberGroups(dataset, rows);
  const end = axisEnd(groups);
  const cut = groups.flatMap((group) => group.rows).filter(({ members }) => members !== null && members > end);
  if (cut.length === 0) return '';
  const labels = cut.map(({ row }) => row.organization.label);
  return `The ${cut.length === 1 ? 'bar of' : 'bars of'} ${named(labels, 'and')} ${cut.length === 1 ? 'is' : 'are'} cut short: at full length ${cut.length === 1 ? 'it' : 'they'} would leave no room to tell the unions apart.`;
}

function named(labels: readonly string[], joint: 'and' | 'or'): string {
  return labels.length <= 8
    ? listInWords(labels, joint)
    : `${labels.slice(0, 6).join(', ')} and ${labels.length - 6} more`;
}
