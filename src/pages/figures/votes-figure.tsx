import type { Dataset } from '../../model/dataset.ts';
import { listInWords } from '../../model/list-words.ts';
import { smallCount } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';

/** "3 of 42": endorsements that members are said to have voted on, and whom they chose. Stands in a `dl`. */
export function VotesFigure({ dataset, rows }: { readonly dataset: Dataset; readonly rows: readonly Row[] }) {
  const voted = rows.filter(({ endorsement }) => endorsement.process.decided === 'member-vote');
  return (
    <div>
      <dt>
        {voted.length}
        <span className="key-joint"> of </span>
        {rows.length}
      </dt>
      <dd>endorsements reported as decided by a vote of members{whom(dataset, voted)}.</dd>
    </div>
  );
}

/** ", both for Sanders"; ", one for Clinton and two for Sanders". */
function whom({ candidates }: Dataset, voted: readonly Row[]): string {
  const counts = candidates
    .map(({ id, shortName }) => ({ shortName, count: voted.filter(({ candidate }) => candidate.id === id).length }))
    .filter(({ count }) => count > 0);
  const [first, second] = counts;
  if (!first) return '';
  if (!second) return `, ${first.count === 1 ? '' : first.count === 2 ? 'both ' : 'all '}for ${first.shortName}`;
  return `, ${listInWords(
    counts.map(({ shortName, count }) => `${smallCount(count)} for ${shortName}`),
    'and',
  )}`;
}
