import { countInWords } from '../../model/number-words.ts';
import type { Tally } from '../../model/tally.ts';

/** "6.6 million": members behind the candidate with the most, and in how many of the unions. Stands in a `dl`; for records whose sizes add up. */
export function MembersFigure({ sums }: { readonly sums: readonly Tally[] }) {
  const [first] = sums.toSorted((a, b) => b.members - a.members);
  if (!first || first.known === 0) return null;
  return (
    <div>
      <dt>{countInWords(first.members)}</dt>
      <dd>
        members behind {first.candidate.shortName}’s unions, from {first.known} of {first.unions} whose size is given.
      </dd>
    </div>
  );
}
