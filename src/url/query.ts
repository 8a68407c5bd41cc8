import { firstOrLastDay, parseDay, type Day, type SpanEnd } from '../model/day.ts';
import { nearest } from '../model/nearest.ts';
import { dropped, type Dropped } from './dropped.ts';

/**
 * The parameters of an address, in the order in which they are written. `record` is the public name of a list, here as in
 * the CSV file.
 */
export const parameters = [
  'candidate',
  'union',
  'kind',
  'decided',
  'from',
  'to',
  'record',
  'sort',
  'pick',
  'theme',
  'pattern',
] as const;

/** A parameter of an address. */
export type Parameter = (typeof parameters)[number];

/** Parameters that addresses had once: old links still carry them. */
const gone = new Set(['asof', 'measure', 'running']);

/** How much of an address is read, in characters. */
const limit = 2000;

/** A query string taken apart: the distinct values of each parameter of ours, and a list of what could not be applied. */
export interface Query {
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** Grows while the values are read. */
  readonly faults: Dropped[];
}

/**
 * Takes a query string apart, with or without its question mark. What others add to links is nobody's business; only a
 * name that is nearly one of ours, or was one, is told.
 */
export function queryOf(search: string): Query {
  const text = withinLimit(search);
  const given = new Map<string, string[]>(parameters.map((name): [Parameter, string[]] => [name, []]));
  const strangers = new Map<string, Dropped>();
  for (const [written, spoiled] of new URLSearchParams(text)) {
    const [name, value] = [mendedName(written), mendedValue(spoiled)];
    const values = given.get(name);
    if (values && !values.includes(value)) values.push(value);
    if (gone.has(name)) strangers.set(name, dropped(name, '', 'gone'));
    else if (!values && nearest(name, parameters))
      strangers.set(name, dropped(name, '', 'unknown-parameter', parameters));
  }
  const faults = [...strangers.values()];
  if (text.length < search.length) faults.push(dropped('', '', 'too-long'));
  return { given, faults };
}

/** Whole parameters only. */
function withinLimit(search: string): string {
  if (search.length <= limit) return search;
  return search.slice(0, Math.max(0, search.lastIndexOf('&', limit)));
}

/** Mail programs and feeds write "&amp;" for "&", some of them twice. */
function mendedName(name: string): string {
  return name.replace(/^(?:amp;)+/i, '');
}

/** A sentence that a link stood in leaves its bracket, quotation mark or full stop at the end; no value of ours has one. */
function mendedValue(value: string): string {
  return value.replace(/[\s)\]}>.,;:!?'"’”»]+$/, '') || value;
}

const namesEntries = new Set<Parameter>(['candidate', 'union', 'pick']);

/** The values a parameter was given that are among the choices, in the choices' order; the others are noted as faults. */
export function several<T extends string>(
  { given, faults }: Query,
  name: Parameter,
  choices: readonly T[],
): readonly T[] {
  const values = given.get(name) ?? [];
  const reason = namesEntries.has(name) ? 'not-on-list' : 'not-a-choice';
  for (const value of values) {
    if (!choices.some((choice) => choice === value)) faults.push(dropped(name, value, reason, choices));
  }
  return choices.filter((choice) => values.includes(choice));
}

/** The one value a parameter was given, or null. Two that contradict each other are both left out, whatever their order. */
export function one<T extends string>(query: Query, name: Parameter, choices: readonly T[]): T | null {
  return agreed(query, name, several(query, name, choices));
}

/** The one day that `from` or `to` was given, or null. `form` says how it can be written. */
export function spanEnd(query: Query, end: SpanEnd, form: string): Day | null {
  const days = new Set<Day>();
  for (const text of query.given.get(end) ?? []) {
    const day = parseSpanEnd(end, text);
    if (day === undefined) query.faults.push(dropped(end, text, 'not-a-choice', [form]));
    else days.add(day);
  }
  return agreed(query, end, [...days].sort());
}

function agreed<T extends string>({ faults }: Query, name: Parameter, values: readonly T[]): T | null {
  const [first = null, second] = values;
  if (second === undefined) return first;
  faults.push(...values.map((value) => dropped(name, value, 'given-twice')));
  return null;
}

/** Reads "2019-06-15", or "2019-06" as the first or last day of that month; years 1900 to 2099. Undefined for anything else. */
function parseSpanEnd(end: SpanEnd, text: string): Day | undefined {
  if (/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.test(text)) return firstOrLastDay(end, text);
  return /^(?:19|20)/.test(text) ? parseDay(text) : undefined;
}

/** A day as `from` or `to` in its shortest form: a month where it is that month's own end. */
export function formatSpanEnd(end: SpanEnd, day: Day): string {
  const month = day.slice(0, 7);
  return firstOrLastDay(end, month) === day ? month : day;
}
