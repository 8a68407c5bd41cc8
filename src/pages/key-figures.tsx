import type { Dataset } from '../model/dataset.ts';
import { listInWords } from '../model/list-words.ts';
import { countInWords, plural } from '../model/number-words.ts';
import { allRows } from '../model/selected.ts';
import { sizesAdd, tallies } from '../model/tally.ts';

/** Two or three numbers a reader should leave with, each with its caveat. Of the whole record, whatever the filter. */
export function KeyFigures({ dataset }: { readonly dataset: Dataset }) {
  const rows = allRows(dataset);
  const sums = tallies(rows, dataset.candidates);
  const [first] = sums.toSorted((a, b) => b.members - a.members);
  const voted = rows.filter(({ endorsement }) => endorsement.process.decided === 'member-vote');
  const favoured = new Set(voted.map(({ candidate }) => candidate.id));
  const whom = voted.length > 0 && favoured.size === 1 ? `, ${voted.length === 2 ? 'both' : 'all'} for ${voted[0]?.candidate.shortName ?? ''}` : '';
  const where = dataset.record === 'articles' ? 'in these articles' : 'on public record';
  return (
    <dl className="key-figures">
      <div>
        <dt>
          {sums.map(({ candidate, unions }, index) => (
            <span key={candidate.id} data-slot={candidate.order}>
              {index > 0 ? <span className="key-joint"> to </span> : null}
              {unions}
            </span>
          ))}
        </dt>
        <dd>{listInWords(sums.map(({ candidate, unions }, index) => `${index === 0 ? plural(unions, 'national union') : String(unions)} for ${candidate.shortName}`), 'and')} {where}.</dd>
      </div>
      {first && first.known > 0 && sizesAdd(dataset) ? (
        <div>
          <dt>{countInWords(first.members)}</dt>
          <dd>
            members behind {first.candidate.shortName}’s unions, from {first.known} of {first.unions} whose size is given.
          </dd>
        </div>
      ) : null}
      <div>
        <dt>
          {voted.length}
          <span className="key-joint"> of </span>
          {rows.length}
        </dt>
        <dd>
          endorsements reported as decided by a vote of members{whom}.
        </dd>
      </div>
    </dl>
  );
}
