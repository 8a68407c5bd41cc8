import type { ReactNode } from 'react';
import { CandidateName } from '../../charts/candidate-name.tsx';
import type { Dataset } from '../../model/dataset.ts';
import type { Row } from '../../model/row.ts';
import type { Sort } from '../../model/selection.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { cautionInWords } from '../../model/words/cautions.ts';
import { decisionName, sizeInChart, sizeInWords } from '../../model/words/groups.ts';
import { capital, decapitalized } from '../../model/words/numbers.ts';
import { hasGrades } from '../../model/words/sources.ts';
import { SourcePlaces } from './source-places.tsx';

/** A column of the table behind the first, which names the row. */
export interface TableColumn {
  readonly heading: string;
  /** What its heading sorts by, or null where it doesn't. */
  readonly sort: Sort | null;
  readonly align: 'start' | 'end';
  /** The narrowest window that has room for it. What a phone has none for stands in the second line of a row. */
  readonly room: 'phone' | 'tablet' | 'desktop';
  readonly cell: (row: Row, dataset: Dataset) => ReactNode;
}

/** The columns of a list; grades only where it has any. */
export function columnsOf(dataset: Dataset): readonly TableColumn[] {
  return hasGrades(dataset) ? [...facts, grades, sources] : [...facts, sources];
}

/** What a phone shows under a row's name: "By Dec. 17, 2019. Member vote.". */
export function secondLine({ endorsement: { date, process } }: Row): string {
  const how = process.decided === 'not-said' ? '' : ` ${decisionName(process.decided)}.`;
  return `${capital(whenInWords(date.when))}.${how}`;
}

const plain = { align: 'start', room: 'tablet', sort: null } as const;

const facts: readonly TableColumn[] = [
  {
    ...plain,
    heading: 'Backed',
    room: 'phone',
    cell: ({ candidate, organization }) => (
      <>
        <CandidateName candidate={candidate} form="shortName" />
        <span className="second-line">{sizeInChart(organization.membership)}</span>
      </>
    ),
  },
  {
    ...plain,
    heading: 'Date',
    sort: 'date',
    cell: (row, dataset) => (
      <>
        <span className="cell-date">{capital(whenInWords(row.endorsement.date.when))}</span>
        <Aside words={capital(cautionInWords(dataset, row))} />
      </>
    ),
  },
  {
    ...plain,
    heading: 'How it was decided',
    cell: ({ endorsement: { process } }) => (
      <>
        <span>{decisionName(process.decided)}</span>
        <Aside words={process.accordingTo === null ? '' : `According to ${decapitalized(process.accordingTo)}`} />
      </>
    ),
  },
  {
    ...plain,
    heading: 'Size',
    sort: 'members',
    align: 'end',
    cell: ({ organization: { membership } }) =>
      membership === null ? <span className="cell-quiet">Not reported</span> : capital(sizeInWords(membership)),
  },
];

const grades: TableColumn = {
  ...plain,
  heading: 'Grades',
  room: 'desktop',
  cell: ({ endorsement: { confidence } }) => {
    const size = confidence?.membership ? `, size ${confidence.membership}` : '';
    return confidence === null ? '' : `Date ${confidence.date}${size}`;
  },
};

const sources: TableColumn = {
  ...plain,
  heading: 'Sources',
  room: 'desktop',
  cell: (row, dataset) => <SourcePlaces dataset={dataset} row={row} />,
};

function Aside({ words }: { readonly words: string }) {
  return words === '' ? null : <span className="cell-aside">{words}</span>;
}
