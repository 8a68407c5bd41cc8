import type { CandidateId } from '../model/candidate.ts';
import { listNames, type Dataset, type ListName } from '../model/dataset.ts';
import { waysToDecide } from '../model/endorsement.ts';
import { organizationKinds, type OrganizationId } from '../model/organization.ts';
import { defaultSelection, sorts, themes, type Selection } from '../model/selection.ts';
import { dropped, type Dropped } from './dropped.ts';
import { spanEnd, formatSpanEnd, one, parameters, queryOf, several, type Parameter, type Query } from './query.ts';

/** What an address may name: the lists of a site, and the ids of one of them in order of id. */
export interface Vocabulary {
  readonly lists: readonly ListName[];
  readonly candidates: readonly CandidateId[];
  readonly organizations: readonly OrganizationId[];
  /** How a date is written, by the example of a day of the race. */
  readonly dateForm: string;
}

/** What an address may name when it speaks of this dataset, on a site with these lists. */
export function vocabularyOf(dataset: Dataset, siteLists: readonly ListName[] = listNames): Vocabulary {
  const { from } = dataset.race;
  return {
    lists: siteLists,
    candidates: dataset.candidates.map(({ id }) => id).sort(),
    organizations: [...dataset.organizations.keys()].sort(),
    dateForm: `a month such as ${from.slice(0, 7)} or a day such as ${from}`,
  };
}

/** What an address holds: a selection that is always valid, and what had to be left out of it. */
export interface ParsedSelection {
  readonly selection: Selection;
  readonly dropped: readonly Dropped[];
}

/** The list that a query string asks for: read first, to know whose vocabulary the rest is in. */
export function listIn(search: string): ListName {
  return one(queryOf(search), 'record', listNames) ?? defaultSelection.list;
}

/**
 * Reads a query string, with or without its question mark. Never throws: what it can't read is dropped and named, the
 * rest applies, and the order of parameters makes no difference.
 */
export function parseSelection(search: string, vocabulary: Vocabulary): ParsedSelection {
  const asked = queryOf(search);
  const selection: Selection = {
    candidates: several(asked, 'candidate', vocabulary.candidates),
    organizations: several(asked, 'union', vocabulary.organizations),
    kinds: several(asked, 'kind', organizationKinds),
    decided: several(asked, 'decided', waysToDecide),
    ...timeSpan(asked, vocabulary.dateForm),
    list: one(asked, 'record', vocabulary.lists) ?? defaultSelection.list,
    sort: one(asked, 'sort', sorts) ?? defaultSelection.sort,
    pick: one(asked, 'pick', vocabulary.organizations),
    theme: one(asked, 'theme', themes),
    pattern: one(asked, 'pattern', ['on', 'off']) === 'on',
  };
  return { selection, dropped: asked.faults };
}

function timeSpan(asked: Query, dateForm: string): Pick<Selection, 'from' | 'to'> {
  const [from, to] = [spanEnd(asked, 'from', dateForm), spanEnd(asked, 'to', dateForm)];
  if (from === null || to === null || from <= to) return { from, to };
  asked.faults.push(dropped('from', formatSpanEnd('from', from), 'from-after-to'));
  asked.faults.push(dropped('to', formatSpanEnd('to', to), 'from-after-to'));
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

/** The page of a site with exactly this view, or one of its charts. `site` is the way to its folder, with a closing slash. */
export function viewAddress(site: string, selection: Selection, chart = ''): string {
  const search = formatSelection(selection);
  return `${site}${search === '' ? '' : `?${search}`}${chart === '' ? '' : `#${chart}`}`;
}

function written(selection: Selection): Readonly<Record<Parameter, readonly string[]>> {
  const { candidates, organizations, from, to, list, sort, pick, theme, pattern } = selection;
  return {
    candidate: [...new Set(candidates)].sort(),
    union: [...new Set(organizations)].sort(),
    kind: organizationKinds.filter((kind) => selection.kinds.includes(kind)),
    decided: waysToDecide.filter((decision) => selection.decided.includes(decision)),
    from: from === null ? [] : [formatSpanEnd('from', from)],
    to: to === null ? [] : [formatSpanEnd('to', to)],
    record: list === defaultSelection.list ? [] : [list],
    sort: sort === defaultSelection.sort ? [] : [sort],
    pick: pick === null ? [] : [pick],
    theme: theme === null ? [] : [theme],
    pattern: pattern ? ['on'] : [],
  };
}
