import { dropped, type Dropped } from './dropped.ts';
import { isTracking, parameters, type Parameter } from './parameter.ts';

const limit = 2000;

/** A query string taken apart: the distinct values of each parameter of ours, and a list of what could not be applied. */
export interface Query {
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** Grows while the values are read. */
  readonly faults: Dropped[];
}

/** Takes a query string apart, with or without its question mark. Reads whole parameters within the first 2,000 characters. */
export function queryOf(search: string, passedOver: readonly string[]): Query {
  const text = withinLimit(search);
  const given = new Map<string, string[]>(parameters.map((name): [Parameter, string[]] => [name, []]));
  const strangers = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(text)) {
    const values = given.get(name);
    if (values && !values.includes(value)) values.push(value);
    if (!values && !passedOver.includes(name) && !isTracking(name)) {
      strangers.set(name, (strangers.get(name) ?? new Set()).add(value));
    }
  }
  const faults = [...strangers].flatMap(([name, values]) =>
    [...values].map((value) => dropped(name, value, 'unknown-parameter', parameters)),
  );
  if (text.length < search.length) faults.push(dropped('', '', 'too-long', []));
  return { given, faults };
}

function withinLimit(search: string): string {
  if (search.length <= limit) return search;
  return search.slice(0, Math.max(0, search.lastIndexOf('&', limit)));
}
