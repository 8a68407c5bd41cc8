import type { Dataset } from '../../model/dataset.ts';
import { countInWords } from '../../model/number-words.ts';
import type { Row } from '../../model/selected.ts';
import { sizesAdd, tallies } from '../../model/tally.ts';
import { ChartTable } from '../chart-table.tsx';

/** Both measures of both sides as a table. */
export function HeadToHeadTable({ dataset, rows }: { readonly dataset: Dataset; readonly rows: readonly Row[] }) {
  return (
    <ChartTable
      caption="National unions by candidate; members only where a size is given"
      rows={tallies(rows, dataset.candidates)}
      keyOf={({ candidate }) => candidate.id}
      columns={[
        { heading: 'Candidate', align: 'start', cell: ({ candidate }) => candidate.name },
        { heading: 'National unions', align: 'end', cell: ({ unions }) => unions },
        { heading: 'With a known size', align: 'end', cell: ({ known, unions }) => `${known} of ${unions}` },
        {
          heading: 'Members in those',
          align: 'end',
          cell: ({ members, known }) => (sizesAdd(dataset) ? membersKnown(members, known) : 'not added up'),
        },
      ]}
    />
  );
}

function membersKnown(members: number, known: number): string {
  return known === 0 ? 'not known' : `about ${countInWords(members)}`;
}
