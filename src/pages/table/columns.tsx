import type { ReactNode } from 'react';
import { CandidateName } from '../../charts/candidate-name.tsx';
import { decapitalized } from '../../charts/spoken.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Row } from '../../model/row.ts';
import type { Sort } from '../../model/selection.ts';
import { whenInWords } from '../../model/words/dates.ts';
import { cautionInWords, decisionName, kindInWords, sizeInWords } from '../../model/words/groups.ts';
import { capital } from '../../model/words/numbers.ts';
import { hasGrades } from '../../model/words/sources.ts';
import { SourcePlaces } from './source-places.tsx';

/** A column of the table behind the first, which names the row. */
export interface Column {
  readonly heading: string;
  /** What its heading sorts by, or null where it doesn't. */
  readonly sort: Sort | null;
  readonly align: 'start' | 'end';
  /** Whether a phone shows it as a column: the rest stands in the second line of a row. */
  readonly isOnPhones: boolean;
  readonly cell: (row: Row, dataset: Dataset) => ReactNode;
}

/** The columns of a list; grades only where it has any. */
export function columnsOf(dataset: Dataset): readonly Column[] {
  return hasGrades(dataset) ? [...facts, grades, sources] : [...facts, sources];
}

/** What a phone shows in a row's second line, under its name: "By Dec. 17, 2015. Leaders". */
export function secondLine({ organization, endorsement: { date, process } }: Row): string {
  const kind = organization.kind === 'national-union' ? '' : `${capital(kindInWords(organization.kind, 'one'))}. `;
  return `${kind}${capital(whenInWords(date.when))}. Decided: ${decapitalized(decisionName(process.decided))}.`;
}

const wide = { align: 'start', isOnPhones: false, sort: null } as const;

const facts: readonly Column[] = [
  {
    ...wide,
    heading: 'Kind',
    cell: ({ organization }) => capital(kindInWords(organization.kind, 'one')),
  },
  {
    ...wide,
    heading: 'Backed',
    isOnPhones: true,
    cell: ({ candidate, organization }) => (
      <>
        <CandidateName candidate={candidate} form="shortName" />
        <span className="second-line">{capital(sizeInWords(organization.membership))}</span>
      </>
    ),
  },
  {
    ...wide,
    heading: 'Date',
    sort: 'date',
    cell: (row, { race }) => (
      <>
        <span>{capital(whenInWords(row.endorsement.date.when))}</span>
        <Aside words={capital(cautionInWords(row, race.settled?.words ?? ''))} />
      </>
    ),
  },
  {
    ...wide,
    heading: 'How it was decided',
    cell: ({ endorsement: { process } }) => (
      <>
        <span>{decisionName(process.decided)}</span>
        <Aside words={process.accordingTo === null ? '' : `According to ${decapitalized(process.accordingTo)}`} />
      </>
    ),
  },
  {
    ...wide,
    heading: 'Members',
    sort: 'members',
    align: 'end',
    cell: ({ organization: { membership } }) => capital(sizeInWords(membership)),
  },
];

const grades: Column = {
  ...wide,
  heading: 'Grades',
  cell: ({ endorsement: { confidence } }) => {
    const size = confidence?.membership ? `, size ${confidence.membership}` : '';
    return confidence === null ? '' : `Date ${confidence.date}${size}`;
  },
};

const sources: Column = {
  ...wide,
  heading: 'Sources',
  cell: (row, dataset) => <SourcePlaces dataset={dataset} row={row} />,
};

function Aside({ words }: { readonly words: string }) {
  return words === '' ? null : <span className="cell-aside">{words}</span>;
}
