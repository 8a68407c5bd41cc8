import { dropped, type Dropped } from './dropped.ts';
import type { Parameter } from './parameter.ts';
import type { Query } from './query.ts';

/** The values a parameter was given that are among the choices, in the choices' order; the others are noted as faults. */
export function several<T>(
  { given, faults }: Query,
  name: Parameter,
  choices: ReadonlyMap<string, T>,
  other: Dropped['reason'],
): readonly T[] {
  const values = given.get(name) ?? [];
  // A record may have thousands of ids, and most addresses name none.
  if (values.length === 0) return [];
  const allowed = [...choices.keys()];
  for (const value of values) {
    if (!choices.has(value)) faults.push(dropped(name, value, value === '' ? 'empty' : other, allowed));
  }
  return [...choices].flatMap(([text, choice]) => (values.includes(text) ? [choice] : []));
}

/** The one value a parameter was given, or null. Two that contradict each other are both left out, whatever their order. */
export function one<T extends string>(
  query: Query,
  name: Parameter,
  choices: ReadonlyMap<string, T>,
  other: Dropped['reason'],
): T | null {
  const values = several(query, name, choices, other);
  return agreed(query, name, values, [...choices.keys()]);
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
