import * as v from 'valibot';
import { quoted, type Fault } from '../fault.ts';
import { noSuchField } from '../schema/record-schema.ts';
import { shapeTest } from './shape-test.ts';
import { addFault, pathIn, type Place, type Reading } from './reading.ts';

type RecordSchema<Raw> = v.GenericSchema<unknown, Raw>;

/**
 * Reads a list record by record; one with any fault is left out, and so is a second one of the same id. Gives the
 * first place of each id.
 */
export function readRecords<Raw extends { readonly id: string }, T>(
  reading: Reading,
  section: string,
  list: readonly unknown[],
  schema: RecordSchema<Raw>,
  read: (reading: Reading, raw: Raw) => T,
  keep: (value: T, index: number) => void,
): ReadonlyMap<string, number> {
  const what = section.replace(/s$/, '');
  const fits = shapeTest(schema);
  const places = new Map<string, number>();
  const place = { section, index: 0 };
  for (const item of list) {
    const index = place.index;
    reading.place = place;
    const before = reading.faults.length;
    const raw = reading.mode === 'lenient' && fits(item) ? (item as Raw) : readShape(reading, schema, item);
    const value = raw && read(reading, raw);
    const id = raw?.id ?? idOf(item);
    const first = places.get(id);
    if (first === undefined) places.set(id, index);
    else if (id !== '') addFault(reading, 'id', id, `an id that ${section}[${first}] does not have`);
    if (value !== undefined && reading.faults.length === before) keep(value, index);
    else reading.broken.add(`${what} ${id}`);
    place.index += 1;
  }
  return places;
}

/** The record in its own shape, or undefined. An unknown field is a fault in strict mode only, and never hides the rest. */
export function readShape<Raw>(reading: Reading, schema: RecordSchema<Raw>, item: unknown): Raw | undefined {
  const result = v.safeParse(schema, item, { abortPipeEarly: true });
  if (result.success) return result.output;
  const grave = result.issues.filter((issue) => issue.message !== noSuchField);
  const counted = reading.mode === 'strict' ? result.issues : grave;
  reading.faults.push(...counted.map((issue) => issueFault(issue, reading.place)));
  return grave.length === 0 ? (result.output as Raw) : undefined;
}

function issueFault(issue: v.BaseIssue<unknown>, place: Place): Fault {
  const missing = issue.path?.at(-1)?.origin === 'key';
  const own = issue.kind === 'validation' || issue.message === noSuchField;
  return {
    path: pathIn(place, pathOf(issue.path ?? [])),
    found: missing ? 'nothing' : quoted(issue.input),
    expected: missing ? 'a value' : own ? issue.message : (issue.expected ?? 'another value'),
  };
}

function pathOf(items: readonly v.IssuePathItem[]): string {
  return items.reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : '';
}
