import type { ReactNode } from 'react';
import { CandidateName } from '../../charts/candidate-name.tsx';
import { capital } from '../../charts/spoken.ts';
import { cautionInWords } from '../../model/caution-words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { decisionInWords } from '../../model/decision-words.ts';
import type { Confidence } from '../../model/endorsement.ts';
import { hasGrades } from '../../model/grade-words.ts';
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

/** The columns after the first, which names the row; the grades only for a record that has any. */
export function columnsOf(dataset: Dataset): readonly Column[] {
  return hasGrades(dataset) ? [...facts, grade, sources] : [...facts, sources];
}

const facts: readonly Column[] = [
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
    cell: (row) => (
      <>
        {capital(whenInWords(row.endorsement.date.when))}
        <Caution row={row} />
      </>
    ),
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
];

const grade: Column = {
  heading: 'Grade',
  sort: null,
  align: 'start',
  cell: ({ endorsement: { confidence } }) => <Grades confidence={confidence} />,
};

const sources: Column = {
  heading: 'Sources',
  sort: null,
  align: 'start',
  cell: (row, { dataset }) => <SourceLocators dataset={dataset} row={row} />,
};

function Caution({ row }: { readonly row: Row }) {
  const caution = cautionInWords(row);
  return caution === '' ? null : <span className="cell-aside">{capital(caution)}</span>;
}

/** "Date A", "Size B". */
function Grades({ confidence }: { readonly confidence: Confidence | null }) {
  if (confidence === null) return <span className="cell-none">None</span>;
  const { date, membership } = confidence;
  return (
    <>
      <span className="cell-line">Date {date}</span>
      {membership === null ? null : <span className="cell-line">Size {membership}</span>}
    </>
  );
}
