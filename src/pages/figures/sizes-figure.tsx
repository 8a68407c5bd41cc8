import { listInWords } from '../../model/list-words.ts';
import { countedInWords } from '../../model/membership-words.ts';
import { membershipBases } from '../../model/membership.ts';
import type { Row } from '../../model/selected.ts';
import { isNationalUnion } from '../../model/tally.ts';

/** "28 of 40": how many unions have a size at all, where sizes count different things and no sum is made. Stands in a `dl`. */
export function SizesFigure({ rows }: { readonly rows: readonly Row[] }) {
  const unions = rows.filter(isNationalUnion);
  const sized = unions.flatMap(({ organization }) => organization.membership ?? []);
  const bases = membershipBases.filter((one) => sized.some(({ basis }) => basis === one));
  return (
    <div>
      <dt>
        {sized.length}
        <span className="key-joint"> of </span>
        {unions.length}
      </dt>
      <dd>
        unions have a size on record. Sizes count {listInWords(bases.map(countedInWords), 'or')}, so no total is made.
      </dd>
    </div>
  );
}
