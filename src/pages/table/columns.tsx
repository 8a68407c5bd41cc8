import type { ReactNode } from 'react';
import { CandidateName } from '../../charts/candidate-name.tsx';
import { capital } from '../../charts/spoken.ts';
import { decisionInWords } from '../../model/decision-words.ts';
import { kindInWords } from '../../model/kind-words.ts';
import { membershipLabel } from '../../model/membership-words.ts';
import type { Row } from '../../model/selected.ts';
import type { Sort } from '../../model/selection.ts';
import { whenInWords } from '../../model/when-words.ts';
import type { View } from '../view.ts';
import { SourceLocators } from './source-locators.tsx';

/** A column of the table. */
export interface Column {
  readonly heading: string;
  /** What its heading sorts by, or null where it doesn't. */
  readonly sort: Sort | null;
  readonly align: 'start' | 'end';
  readonly cell: (row: Row, view: View) => ReactNode;
}

/** The columns after the first, which names the row. */
export const columns: readonly Column[] = [
  {
    heading: 'Kind',
    sort: null,
    align: 'start',
    cell: ({ organization }) => capital(kindInWords(organization.kind, 'one')),
  },
  {
    heading: 'Endorsed',
    sort: null,
    align: 'start',
    cell: ({ candidate }) => <CandidateName candidate={candidate} form="name" />,
  },
  {
    heading: 'Date',
    sort: 'date',
    align: 'start',
    cell: ({ endorsement }) => capital(whenInWords(endorsement.date.when)),
  },
  {
    heading: 'Decided',
    sort: null,
    align: 'start',
    cell: ({ endorsement: { process } }) => (
      <>
        {capital(decisionInWords(process.decided))}
        {process.accordingTo === null ? null : <span className="cell-aside">Account: {process.accordingTo}</span>}
      </>
    ),
  },
  {
    heading: 'Members',
    sort: 'members',
    align: 'end',
    cell: ({ organization: { membership } }) =>
      membership === null ? <span className="cell-none">No figure given</span> : membershipLabel(membership),
  },
  {
    heading: 'Sources',
    sort: null,
    align: 'start',
    cell: (row, { dataset }) => <SourceLocators dataset={dataset} row={row} />,
  },
];
