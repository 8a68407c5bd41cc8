import { nearest } from '../model/nearest.ts';
import { dropped, type Dropped } from './dropped.ts';

/** The parameters of an address, in the order in which they are written. */
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
    if (gone.has(name)) strangers.set(name, dropped(name, '', 'gone', []));
    else if (!values && nearest(name, parameters))
      strangers.set(name, dropped(name, '', 'unknown-parameter', parameters));
  }
  const faults = [...strangers.values()];
  if (text.length < search.length) faults.push(dropped('', '', 'too-long', []));
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

/** The values a parameter was given that are among the choices, in the choices' order; the others are noted as faults. */
export function several<T>(
  { given, faults }: Query,
  name: Parameter,
  choices: ReadonlyMap<string, T>,
  other: Dropped['reason'],
): readonly T[] {
  const values = given.get(name) ?? [];
  for (const value of values) {
    if (!choices.has(value)) faults.push(dropped(name, value, value === '' ? 'empty' : other, [...choices.keys()]));
  }
  return values.length === 0 ? [] : [...choices].flatMap(([text, choice]) => (values.includes(text) ? [choice] : []));
}

/** The one value a parameter was given, or null. Two that contradict each other are both left out, whatever their order. */
export function one<T extends string>(
  query: Query,
  name: Parameter,
  choices: ReadonlyMap<string, T>,
  other: Dropped['reason'],
): T | null {
  return agreed(query, name, several(query, name, choices, other), [...choices.keys()]);
}

/** The one date a parameter was given, or null, by a reader that gives undefined for what it can't read. */
export function date<T extends string>(
  query: Query,
  name: Parameter,
  read: (text: string) => T | undefined,
  form: string,
): T | null {
  const days = new Set<T>();
  for (const text of query.given.get(name) ?? []) {
    const day = read(text);
    if (day === undefined) query.faults.push(dropped(name, text, text === '' ? 'empty' : 'not-a-date', [form]));
    else days.add(day);
  }
  return agreed(query, name, [...days].sort(), [form]);
}

function agreed<T extends string>(
  { faults }: Query,
  name: Parameter,
  values: readonly T[],
  allowed: readonly string[],
): T | null {
  const [first = null, second] = values;
  if (second === undefined) return first;
  faults.push(...values.map((value) => dropped(name, value, 'given-twice', allowed)));
  return null;
}
