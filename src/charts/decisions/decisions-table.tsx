import { decisionInWords } from '../../model/decision-words.ts';
import type { Row } from '../../model/selected.ts';
import { ChartTable } from '../chart-table.tsx';

/** The grid as a table: organization, candidate, how it was decided, by whose account. */
export function DecisionsTable({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ChartTable
      caption="How each endorsement was decided"
      rows={rows}
      keyOf={({ endorsement }) => endorsement.id}
      columns={[
        { heading: 'Organization', align: 'start', cell: ({ organization }) => organization.name },
        { heading: 'Endorsed', align: 'start', cell: ({ candidate }) => candidate.name },
        {
          heading: 'Decided by',
          align: 'start',
          cell: ({ endorsement }) => decisionInWords(endorsement.process.decided),
        },
        {
          heading: 'According to',
          align: 'start',
          cell: ({ endorsement }) => endorsement.process.accordingTo ?? 'nobody in this record',
        },
      ]}
    />
  );
}
