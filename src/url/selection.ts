import type { CandidateId } from '../model/candidate.ts';
import { listNames, type Dataset, type ListName } from '../model/dataset.ts';
import { waysToDecide } from '../model/endorsement.ts';
import { organizationKinds, type OrganizationId } from '../model/organization.ts';
import { defaultSelection, sorts, themes, type Selection } from '../model/selection.ts';
import { formatBound, parseBound } from './bounds.ts';
import { dropped, type Dropped } from './dropped.ts';
import { date, one, parameters, queryOf, several, type Parameter, type Query } from './query.ts';

/** What an address may name: the lists of a site, and the ids of one of them in order of id. */
export interface Vocabulary {
  readonly lists: ReadonlyMap<string, ListName>;
  readonly candidates: ReadonlyMap<string, CandidateId>;
  readonly organizations: ReadonlyMap<string, OrganizationId>;
  /** How a date is written, by the example of a day of the race. */
  readonly dateForm: string;
}

/** What an address may name when it speaks of this dataset, on a site with these lists. */
export function vocabularyOf(dataset: Dataset, siteLists: readonly ListName[] = listNames): Vocabulary {
  const { from } = dataset.race;
  return {
    lists: choices(siteLists),
    candidates: choices(dataset.candidates.map(({ id }) => id).sort()),
    organizations: choices([...dataset.organizations.keys()].sort()),
    dateForm: `a month such as ${from.slice(0, 7)} or a day such as ${from}`,
  };
}

/** What an address holds: a selection that is always valid, and what had to be left out of it. */
export interface ParsedSelection {
  readonly selection: Selection;
  readonly dropped: readonly Dropped[];
}

const [lists, kinds, ways] = [choices(listNames), choices(organizationKinds), choices(waysToDecide)];

/** The list that a query string asks for: read first, to know whose vocabulary the rest is in. */
export function listIn(search: string): ListName {
  return one(queryOf(search), 'record', lists, 'not-a-choice') ?? defaultSelection.list;
}

/**
 * Reads a query string, with or without its question mark. Never throws: what it can't read is dropped and named, the
 * rest applies, and the order of parameters makes no difference.
 */
export function parseSelection(search: string, vocabulary: Vocabulary): ParsedSelection {
  const asked = queryOf(search);
  const selection: Selection = {
    candidates: several(asked, 'candidate', vocabulary.candidates, 'not-on-list'),
    unions: several(asked, 'union', vocabulary.organizations, 'not-on-list'),
    kinds: several(asked, 'kind', kinds, 'not-a-choice'),
    decided: several(asked, 'decided', ways, 'not-a-choice'),
    ...timeSpan(asked, vocabulary.dateForm),
    list: one(asked, 'record', vocabulary.lists, 'not-a-choice') ?? defaultSelection.list,
    sort: one(asked, 'sort', choices(sorts), 'not-a-choice') ?? defaultSelection.sort,
    pick: one(asked, 'pick', vocabulary.organizations, 'not-on-list'),
    theme: one(asked, 'theme', choices(themes), 'not-a-choice'),
    pattern: one(asked, 'pattern', choices(['on', 'off']), 'not-a-choice') === 'on',
  };
  return { selection, dropped: asked.faults };
}

function timeSpan(asked: Query, dateForm: string): Pick<Selection, 'from' | 'to'> {
  const from = date(asked, 'from', (text) => parseBound('from', text), dateForm);
  const to = date(asked, 'to', (text) => parseBound('to', text), dateForm);
  if (from === null || to === null || from <= to) return { from, to };
  asked.faults.push(dropped('from', formatBound('from', from), 'from-after-to', [dateForm]));
  asked.faults.push(dropped('to', formatBound('to', to), 'from-after-to', [dateForm]));
  return { from: null, to: null };
}

/** The view that a claim's verdict names, which is always of the claim's own list. */
export function parseView(view: string, dataset: Dataset): ParsedSelection {
  const { selection, dropped: left } = parseSelection(view, vocabularyOf(dataset));
  return { selection: { ...selection, list: dataset.list }, dropped: left };
}

/** A selection as a query string without its question mark: defaults left out, one order; empty for the default selection. */
export function formatSelection(selection: Selection): string {
  const values = written(selection);
  return new URLSearchParams(parameters.flatMap((name) => values[name].map((value) => [name, value]))).toString();
}

/** The page of a site with exactly this view, at one of its charts. `site` is the way to its folder, with a closing slash. */
export function viewAddress(site: string, selection: Selection, chart: string): string {
  const search = formatSelection(selection);
  return `${site}${search === '' ? '' : `?${search}`}#${chart}`;
}

function written(selection: Selection): Readonly<Record<Parameter, readonly string[]>> {
  const { candidates, unions, from, to, list, sort, pick, theme, pattern } = selection;
  return {
    candidate: [...new Set(candidates)].sort(),
    union: [...new Set(unions)].sort(),
    kind: organizationKinds.filter((kind) => selection.kinds.includes(kind)),
    decided: waysToDecide.filter((decision) => selection.decided.includes(decision)),
    from: from === null ? [] : [formatBound('from', from)],
    to: to === null ? [] : [formatBound('to', to)],
    record: list === defaultSelection.list ? [] : [list],
    sort: sort === defaultSelection.sort ? [] : [sort],
    pick: pick === null ? [] : [pick],
    theme: theme === null ? [] : [theme],
    pattern: pattern ? ['on'] : [],
  };
}

/** Values by the text that names them, in the order given. A Map, so that no name reaches a prototype. */
function choices<T extends string>(values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value): [string, T] => [value, value]));
}
