import { countInWords, plural } from '../../model/number-words.ts';
import type { Tally } from '../../model/tally.ts';

/** "about 6.6 million": members in the unions of the candidate with the most, and in how many of them. Stands in a `dl`; for records whose sizes add up. */
export function MembersFigure({ sums }: { readonly sums: readonly Tally[] }) {
  const [first] = sums.toSorted((a, b) => b.members - a.members);
  if (!first || first.known === 0) return null;
  const { candidate, unions, known, members, hedge } = first;
  return (
    <div>
      <dt>
        {hedge === null ? null : <span className="key-joint">{hedge} </span>}
        {countInWords(members)}
      </dt>
      <dd>
        {known === unions
          ? `members in ${plural(unions, 'union')} for ${candidate.shortName}.`
          : `members in ${known} of ${plural(unions, 'union')} for ${candidate.shortName}. No size is given for the rest.`}
      </dd>
    </div>
  );
}
