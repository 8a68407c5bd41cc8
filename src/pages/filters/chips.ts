import { capital } from '../../charts/spoken.ts';
import { candidateOf, organizationOf, type Dataset } from '../../model/dataset.ts';
import { decisions, type Decision } from '../../model/endorsement.ts';
import { spanInWords } from '../../model/filter-words.ts';
import { kindInWords } from '../../model/kind-words.ts';
import { listInWords } from '../../model/list-words.ts';
import { plural } from '../../model/number-words.ts';
import { organizationKinds, type OrganizationId } from '../../model/organization.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Filter, Selection } from '../../model/selection.ts';
import { formatDay } from '../../model/when-words.ts';

/** One active filter that can be taken off by itself. */
export interface Chip {
  /** Stays the same while the filter does. */
  readonly key: string;
  readonly label: string;
  /** What the label leaves out; empty where it says all. */
  readonly more: string;
  /** The candidate it is about, or null. */
  readonly candidate: Candidate | null;
  /** What taking it off changes. */
  readonly change: Partial<Selection>;
}

/** Unions past so many share a chip, unless only one would. */
const namedUnions = 4;

/** The active filters in the order of the controls. */
export function chips(dataset: Dataset, filter: Filter): readonly Chip[] {
  return [
    ...candidateChips(dataset, filter),
    ...unionChips(dataset, filter),
    ...organizationKinds
      .filter((kind) => filter.kinds.includes(kind))
      .map((kind) =>
        chip(`kind-${kind}`, capital(kindInWords(kind, 'many')), {
          kinds: filter.kinds.filter((one) => one !== kind),
        }),
      ),
    ...decisions
      .filter((decision) => filter.decided.includes(decision))
      .map((decision) =>
        chip(`decided-${decision}`, decisionLabel(decision), {
          decided: filter.decided.filter((one) => one !== decision),
        }),
      ),
    ...spanChips(filter),
  ];
}

function chip(key: string, label: string, change: Partial<Selection>): Chip {
  return { key, label, more: '', candidate: null, change };
}

function candidateChips(dataset: Dataset, { candidates }: Filter): readonly Chip[] {
  return candidates
    .map((id) => candidateOf(dataset, id))
    .sort((a, b) => a.order - b.order)
    .map((candidate) => ({
      ...chip(`candidate-${candidate.id}`, candidate.shortName, {
        candidates: candidates.filter((one) => one !== candidate.id),
      }),
      candidate,
    }));
}

function unionChips(dataset: Dataset, { unions }: Filter): readonly Chip[] {
  const label = (id: OrganizationId): string => organizationOf(dataset, id).label;
  const without = (taken: readonly OrganizationId[]): Partial<Selection> => ({
    unions: unions.filter((one) => !taken.includes(one)),
  });
  const named = unions.length <= namedUnions + 1 ? unions : unions.slice(0, namedUnions);
  const rest = unions.slice(named.length);
  const single = named.map((id) => chip(`union-${id}`, label(id), without([id])));
  if (rest.length === 0) return single;
  const more = listInWords(rest.map(label), 'and');
  return [...single, { ...chip('union-rest', plural(rest.length, 'more union'), without(rest)), more }];
}

function decisionLabel(decision: Decision): string {
  switch (decision) {
    case 'member-vote':
      return 'Decided by member vote';
    case 'leadership':
      return 'Decided by leadership';
    case 'not-said':
      return 'Process not said';
  }
}

function spanChips({ from, to, asOf }: Filter): readonly Chip[] {
  const span = spanInWords(from, to);
  return [
    ...(span === '' ? [] : [chip('span', capital(span), { from: null, to: null })]),
    ...(asOf === null ? [] : [chip('as-of', `As it stood on ${formatDay(asOf)}`, { asOf: null })]),
  ];
}
