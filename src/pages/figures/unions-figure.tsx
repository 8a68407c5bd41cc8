import type { Dataset } from '../../model/dataset.ts';
import { listInWords } from '../../model/list-words.ts';
import { plural } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import { isNationalUnion, type Tally } from '../../model/tally.ts';

/** A record's rows, and what they come to for each candidate. */
export interface UnionsFigureProps {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
  readonly sums: readonly Tally[];
}

/** "6 to 2": national unions for each candidate, and what of that is late or undated. Stands in a `dl`. */
export function UnionsFigure({ dataset, rows, sums }: UnionsFigureProps) {
  const unions = sums.map(
    (sum, index) =>
      `${index === 0 ? plural(sum.unions, 'national union') : String(sum.unions)} for ${sum.candidate.shortName}`,
  );
  const where = dataset.record === 'articles' ? 'in these articles' : 'on public record';
  return (
    <div>
      <dt>
        {sums.map(({ candidate, unions }, index) => (
          <span key={candidate.id} data-slot={candidate.order}>
            {index > 0 ? <span className="key-joint"> to </span> : null}
            {unions}
          </span>
        ))}
      </dt>
      <dd>
        {listInWords(unions, 'and')} {where}.{caveat(rows.filter(isNationalUnion))}
      </dd>
    </div>
  );
}

function caveat(unions: readonly Row[]): string {
  const late = unions.filter(({ phase }) => phase === 'decided').length;
  const undated = unions.filter(({ endorsement: { date } }) => date.inferred).length;
  const parts = [
    late === 0 ? '' : `${late} of them came after the race was decided`,
    undated === 0 ? '' : `${undated} ${undated === 1 ? 'is' : 'are'} inferred, with no date`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` ${listInWords(parts, 'and')}.`;
}
