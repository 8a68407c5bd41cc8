import type { Dataset } from '../../model/dataset.ts';
import { allRows } from '../../model/selected.ts';
import { sizesAdd, tallies } from '../../model/tally.ts';
import { MembersFigure } from './members-figure.tsx';
import { SizesFigure } from './sizes-figure.tsx';
import { UnionsFigure } from './unions-figure.tsx';
import { VotesFigure } from './votes-figure.tsx';

/** Two or three numbers a reader should leave with, each with its caveat. Of the whole record, whatever the filter. */
export function KeyFigures({ dataset }: { readonly dataset: Dataset }) {
  const rows = allRows(dataset);
  const sums = tallies(rows, dataset.candidates);
  return (
    <dl className="key-figures">
      <UnionsFigure dataset={dataset} rows={rows} sums={sums} />
      {sizesAdd(dataset) ? <MembersFigure sums={sums} /> : <SizesFigure rows={rows} />}
      <VotesFigure dataset={dataset} rows={rows} />
    </dl>
  );
}
