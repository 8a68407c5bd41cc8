import { membershipInWords } from '../../model/membership-words.ts';
import type { Row } from '../../model/selected.ts';
import { ChartTable } from '../chart-table.tsx';

/** The bars as a table: organization, candidate, members. */
export function MembersTable({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ChartTable
      caption="Members of each endorsing organization"
      rows={rows}
      keyOf={({ endorsement }) => endorsement.id}
      columns={[
        { heading: 'Organization', align: 'start', cell: ({ organization }) => organization.name },
        { heading: 'Endorsed', align: 'start', cell: ({ candidate }) => candidate.name },
        { heading: 'Members', align: 'end', cell: ({ organization }) => membershipInWords(organization.membership) },
      ]}
    />
  );
}
