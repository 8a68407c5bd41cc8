import type { Candidate } from './candidate.ts';
import { compareNames } from './compare-names.ts';
import { candidateOf, organizationOf, type Dataset, type Milestone } from './dataset.ts';
import type { Day } from './day.ts';
import type { Endorsement } from './endorsement.ts';
import { oncePer } from './once-per.ts';
import type { Organization } from './organization.ts';
import type { Sort } from './selection.ts';
import { compareWhen, daysWithin, type When } from './when.ts';

/** An endorsement with its organization and candidate at hand: what every chart starts from. */
export interface Row {
  readonly endorsement: Endorsement;
  readonly organization: Organization;
  readonly candidate: Candidate;
  /** Whether it counts: national unions are counted everywhere, and nothing else. */
  readonly isNationalUnion: boolean;
  readonly phase: Phase;
  /** The race's first day, before which it cannot have happened, however open its date is. */
  readonly raceStart: Day;
}

/** While the race was open, late (after it was settled), or not to be told from the date. */
export type Phase = 'open' | 'late' | 'unsure';

/** Every endorsement of a list as a row, as curated; the same rows each time. */
export const rowsOf = oncePer((dataset: Dataset): readonly Row[] =>
  dataset.endorsements.map((endorsement) => rowOf(dataset, endorsement)),
);

function rowOf(dataset: Dataset, endorsement: Endorsement): Row {
  const organization = organizationOf(dataset, endorsement.organization);
  return {
    endorsement,
    organization,
    candidate: candidateOf(dataset, endorsement.candidate),
    isNationalUnion: organization.kind === 'national-union',
    phase: phaseOf(endorsement.date.when, dataset.race.settled?.on ?? null),
    raceStart: dataset.race.from,
  };
}

const ordersOf = oncePer<Dataset, Map<Sort, readonly Row[]>>(() => new Map());

/** Every endorsement of a list in an order, which is found once: a comparison of names is slow, and a filter changes no order. */
export function sortedRows(dataset: Dataset, sort: Sort): readonly Row[] {
  const orders = ordersOf(dataset);
  const rows = orders.get(sort) ?? [...rowsOf(dataset)].sort(compareRows(sort));
  orders.set(sort, rows);
  return rows;
}

/** The phase that a date falls in. A race that was never settled has one phase. */
function phaseOf(when: When, settledOn: Day | null): Phase {
  if (settledOn === null) return 'open';
  return ({ every: 'open', some: 'unsure', none: 'late' } as const)[daysWithin(when, null, settledOn)];
}

/** When the race was settled, where some choice of the list may have come after that; null where all came before. */
export function settledWithin(dataset: Dataset): Milestone | null {
  return rowsOf(dataset).some(({ phase }) => phase !== 'open') ? dataset.race.settled : null;
}

/** Orders rows; ties fall to the name, then the id. Unknown sizes come after reported ones. */
export function compareRows(sort: Sort): (a: Row, b: Row) => number {
  const byName = (a: Row, b: Row): number =>
    compareNames(a.organization.label, b.organization.label) || compareNames(a.endorsement.id, b.endorsement.id);
  switch (sort) {
    case 'name':
      return byName;
    case 'date':
      return (a, b) => compareWhen(a.endorsement.date.when, b.endorsement.date.when) || byName(a, b);
    case 'members':
      return (a, b) => (sizeOf(b) ?? 0) - (sizeOf(a) ?? 0) || byName(a, b);
  }
}

/** The reported size of a row's organization, whatever it counts; null where none is reported. */
export function sizeOf({ organization: { membership } }: Row): number | null {
  return membership?.count ?? null;
}
