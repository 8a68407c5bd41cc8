import { compareNames } from './compare-names.ts';
import { candidateOf, organizationOf, type Dataset } from './dataset.ts';
import type { Endorsement } from './endorsement.ts';
import type { Candidate } from './candidate.ts';
import type { Organization, OrganizationKind } from './organization.ts';
import { phaseOf, type Phase } from './phase.ts';
import { remembered } from './remembered.ts';
import type { Filter, Selection, Sort } from './selection.ts';
import { compareWhen, overlaps, type When } from './when.ts';

/** An endorsement with its organization and candidate at hand: the row every chart starts from. */
export interface Row {
  readonly endorsement: Endorsement;
  readonly organization: Organization;
  readonly candidate: Candidate;
  /** The part of the race it falls in. */
  readonly phase: Phase;
  /** The organization's, here too: sums over thousands of rows would otherwise wait for memory. */
  readonly kind: OrganizationKind;
}

/** Every endorsement of the record as a row, as curated; the same rows each time. */
export const allRows = remembered((dataset: Dataset): readonly Row[] =>
  dataset.endorsements.map((endorsement) => {
    const organization = organizationOf(dataset, endorsement.organization);
    return {
      endorsement,
      organization,
      candidate: candidateOf(dataset, endorsement.candidate),
      phase: phaseOf(endorsement.date.when, dataset.decidedOn),
      kind: organization.kind,
    };
  }),
);

/** The same in each order that a reader can ask for. A filter takes rows away and leaves the others as they stand. */
const orders: Readonly<Record<Sort, (dataset: Dataset) => readonly Row[]>> = {
  members: remembered((dataset: Dataset) => [...allRows(dataset)].sort(comparator('members'))),
  name: remembered((dataset: Dataset) => [...allRows(dataset)].sort(comparator('name'))),
  date: remembered((dataset: Dataset) => [...allRows(dataset)].sort(comparator('date'))),
};

/** Every endorsement of the record as a row, in an order. */
export function sortedRows(dataset: Dataset, sort: Sort): readonly Row[] {
  return orders[sort](dataset);
}

/** The rows that pass the filter, in the order the reader asked for. A filter only ever takes rows away. */
export function selectedRows(dataset: Dataset, selection: Selection): readonly Row[] {
  return sortedRows(dataset, selection.sort).filter((row) => passes(row, selection));
}

/** Whether a row passes every part of the filter. A vague date passes where it can have happened in the span. */
export function passes(row: Row, filter: Filter): boolean {
  return (
    isIn(filter.candidates, row, ({ candidate }) => candidate.id) &&
    isIn(filter.unions, row, ({ organization }) => organization.id) &&
    isIn(filter.kinds, row, ({ kind }) => kind) &&
    isIn(filter.decided, row, ({ endorsement }) => endorsement.process.decided) &&
    (isOfAllTime(filter) || isInTime(row.endorsement.date.when, filter))
  );
}

/** What nobody asks for is not looked up in the row. */
function isIn<T>(chosen: readonly T[], row: Row, valueOf: (row: Row) => T): boolean {
  return chosen.length === 0 || chosen.includes(valueOf(row));
}

function isOfAllTime({ from, to, asOf }: Filter): boolean {
  return from === null && to === null && asOf === null;
}

function isInTime(when: When, { from, to, asOf }: Filter): boolean {
  return overlaps(when, from, to) && (asOf === null || (when.latest !== null && when.latest <= asOf));
}

/** Orders rows; ties fall to the name. Unknown sizes come after known ones. */
export function comparator(sort: Sort): (a: Row, b: Row) => number {
  const byName = (a: Row, b: Row): number => compareNames(a.organization.label, b.organization.label);
  switch (sort) {
    case 'name':
      return byName;
    case 'date':
      return (a, b) => compareWhen(a.endorsement.date.when, b.endorsement.date.when) || byName(a, b);
    case 'members':
      return (a, b) =>
        (b.organization.membership?.count ?? 0) - (a.organization.membership?.count ?? 0) || byName(a, b);
  }
}
