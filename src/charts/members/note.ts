import type { Dataset } from '../../model/dataset.ts';
import { listInWords } from '../../model/list-words.ts';
import { countedInWords } from '../../model/membership-words.ts';
import { membershipBases } from '../../model/membership.ts';
import { formatCount } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import { sizesAdd } from '../../model/tally.ts';
import { axisEnd } from './axis-end.ts';
import { barLimit, memberGroups, partsOf } from './rows.ts';

/** What the lengths of the bars leave out, and what they don't mean; empty where there is nothing to say. */
export function membersNote(dataset: Dataset, rows: readonly Row[]): string {
  const { unknown } = partsOf(rows);
  const hidden = rows.length - barLimit;
  const parts = [
    sizesAdd(dataset) ? '' : basesInWords(rows),
    cutInWords(dataset, rows),
    unknown.length === 0
      ? ''
      : `No source in this record gives the size of ${listed(unknown, 'or')}. An open, hatched bar stands for that: its length means nothing, and no sum counts it.`,
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
  const named = listed(
    cut.map(({ row }) => row),
    'and',
  );
  return `The ${cut.length === 1 ? 'bar of' : 'bars of'} ${named} ${cut.length === 1 ? 'is' : 'are'} cut short: at full length ${cut.length === 1 ? 'it' : 'they'} would leave no room to tell the unions apart.`;
}

function listed(rows: readonly Row[], joint: 'and' | 'or'): string {
  const labels = (some: readonly Row[]): readonly string[] => some.map(({ organization }) => organization.label);
  return rows.length <= 8
    ? listInWords(labels(rows), joint)
    : listInWords([...labels(rows.slice(0, 6)), `${rows.length - 6} more`], 'and');
}
