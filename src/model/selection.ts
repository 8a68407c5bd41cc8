import type { CandidateId } from './candidate.ts';
import type { RecordName } from './dataset.ts';
import type { Day } from './day.ts';
import type { Decision } from './endorsement.ts';
import type { OrganizationId, OrganizationKind } from './organization.ts';

/** The measures of a comparison, the default first. */
export const measures = ['members', 'unions'] as const;
/** What a comparison measures. */
export type Measure = (typeof measures)[number];

/** The ways to sort rows, the default first. */
export const sorts = ['members', 'name', 'date'] as const;
/** What rows are sorted by. */
export type Sort = (typeof sorts)[number];

/** The themes that can be forced. */
export const themes = ['light', 'dark'] as const;
/** A forced theme, or null for the reader's own. */
export type Theme = (typeof themes)[number] | null;

/** The states of a switch, the default first. */
export const switchStates = ['off', 'on'] as const;
/** The state of a switch. */
export type SwitchState = (typeof switchStates)[number];

/** Everything a reader can choose, and all that the address holds. An empty list means all. */
export interface Selection {
  readonly candidates: readonly CandidateId[];
  readonly unions: readonly OrganizationId[];
  readonly kinds: readonly OrganizationKind[];
  readonly decided: readonly Decision[];
  /** First and last day of the time filter, inclusive; null is open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Show only what was documented by this day; null for everything. */
  readonly asOf: Day | null;
  readonly record: RecordName;
  readonly measure: Measure;
  readonly sort: Sort;
  /** The organization whose evidence is open. */
  readonly pick: OrganizationId | null;
  readonly theme: Theme;
  /** Whether candidates are told apart by pattern as well. */
  readonly pattern: SwitchState;
  /** Whether the timeline draws its running count. */
  readonly running: SwitchState;
}

/** Nothing chosen. */
export const defaultSelection: Selection = {
  candidates: [],
  unions: [],
  kinds: [],
  decided: [],
  from: null,
  to: null,
  asOf: null,
  record: 'articles',
  measure: 'members',
  sort: 'members',
  pick: null,
  theme: null,
  pattern: 'off',
  running: 'off',
};

/** The part of a selection that decides which endorsements are shown. */
export type Filter = Pick<Selection, 'candidates' | 'unions' | 'kinds' | 'decided' | 'from' | 'to' | 'asOf'>;

/** The same selection with every filter taken off; record, sort, measure, pick and looks stay. */
export function withoutFilter(selection: Selection): Selection {
  const { candidates, unions, kinds, decided, from, to, asOf } = defaultSelection;
  return { ...selection, candidates, unions, kinds, decided, from, to, asOf };
}

/** Whether any filter is on. */
export function isFiltered(filter: Filter): boolean {
  const lists = filter.candidates.length + filter.unions.length + filter.kinds.length + filter.decided.length;
  return lists > 0 || filter.from !== null || filter.to !== null || filter.asOf !== null;
}
