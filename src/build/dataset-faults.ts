import { Ajv } from 'ajv';
import { isFields } from '../dataset/cross-faults.ts';
import { curationFaults } from '../dataset/curation.ts';
import { DatasetError, faultAt, type Fault, type Path } from '../dataset/fault.ts';
import { onePerPlace, parseDataset } from '../dataset/parse-dataset.ts';
import { checkSize } from '../dataset/parse-json.ts';
import { suggestion } from '../dataset/schema/fields.ts';
import type { Dataset } from '../model/dataset.ts';
import { select, shownRows } from '../model/select.ts';
import { droppedInWords } from '../url/dropped.ts';
import { parseView } from '../url/parse-selection.ts';
import { datasetJsonSchema } from './dataset-json-schema.ts';
import { oddCharacter } from './json-slips.ts';
import { strictJson, valuesIn, type StrictJson } from './strict-json.ts';

/** A data file as the build sees it. */
export interface CheckedDataset {
  /** Undefined where there is any fault. */
  readonly dataset: Dataset | undefined;
  /** In the order of the file, each with its line and the id of the entry it is in. */
  readonly faults: readonly Fault[];
}

/** Everything wrong with the text of a data file: what a browser would refuse, and what only a curator can mend. */
export function datasetFaults(text: string): CheckedDataset {
  const json = strictJson(text);
  if (json.faults.length > 0) return { dataset: undefined, faults: json.faults };
  const { dataset, faults } = parsed(text, json.value);
  const all = [
    ...onePerPlace([...schemaFaults(json.value), ...faults]),
    ...straightQuotes(json.value),
    ...(dataset ? viewFaults(dataset) : []),
  ].map((fault) => explained(located(fault, json), json));
  return { dataset: all.length === 0 ? dataset : undefined, faults: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function parsed(text: string, value: unknown): CheckedDataset {
  try {
    checkSize(text.length);
    return { dataset: parseDataset(value, curationFaults), faults: [] };
  } catch (error) {
    if (error instanceof DatasetError) return { dataset: undefined, faults: error.faults };
    throw error;
  }
}

/** A fault with its line, and the id of the entry it is in. */
export function located(fault: Fault, { value, lineOf }: StrictJson): Fault {
  const [section, index] = fault.path;
  const list = isFields(value) && typeof section === 'string' ? value[section] : undefined;
  const entry: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
  const id = isFields(entry) ? entry['id'] : undefined;
  return { ...fault, line: lineOf(fault.path), ...(typeof id === 'string' ? { id } : {}) };
}

/** A fault with what else a curator has to know: spaces that nobody sees, and where the other entry of an id stands. */
function explained(fault: Fault, json: StrictJson): Fault {
  const value = valueAt(json.value, fault.path);
  if (typeof value !== 'string') return fault;
  const odd = oddCharacter(value) ?? (value === value.trim() ? undefined : 'a space at one of its ends');
  const [section = '', , field] = fault.path;
  const isTwice = field === 'id' && /^an id that .* does not have$/.test(fault.expected);
  const other = isTwice
    ? `, line ${json.lineOf([section, indexOfId(value, valueAt(json.value, [section])), 'id'])}`
    : '';
  return { ...fault, expected: `${fault.expected}${other}${odd === undefined ? '' : `; there is ${odd}`}` };
}

function indexOfId(id: string, entries: unknown): number {
  return Array.isArray(entries) ? entries.findIndex((one: unknown) => isFields(one) && one['id'] === id) : 0;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), value);
}

/** What is quoted letter for letter, and what is no prose. */
const quotedFields = new Set<string | number>(['printed', 'headline', 'outlet', 'address', 'license', 'view']);

/** Straight quotation marks and apostrophes in our own words: readers see them, and print has curly ones. */
function straightQuotes(raw: unknown): readonly Fault[] {
  const straight = [...valuesIn(raw)].filter(
    ([path, value]) => typeof value === 'string' && /['"]/.test(value) && !path.some((step) => quotedFields.has(step)),
  );
  return straight.map(([path, value]) =>
    faultAt(path, value, 'curly marks in our own words: ’ for an apostrophe, “ and ” for quotes'),
  );
}

const validate = new Ajv({ allErrors: true, verbose: true }).compile(datasetJsonSchema());

/**
 * What the published schema knows better than the reader: fields that it does not name, which a browser overlooks and a
 * curator has probably mistyped or put a level too deep, and the few words that a missing field may hold.
 */
function schemaFaults(raw: unknown): readonly Fault[] {
  validate(raw);
  const errors = validate.errors ?? [];
  const missing = new Set(errors.map(({ instancePath, params }) => `${instancePath}/${params['missingProperty']}`));
  return errors.flatMap(({ keyword, instancePath, params, parentSchema, data }) => {
    const fields = (parentSchema?.['properties'] ?? {}) as Readonly<
      Record<string, { readonly enum?: readonly string[] }>
    >;
    const place = stepsOf(instancePath);
    if (keyword === 'required') {
      const field = String(params['missingProperty']);
      const words = fields[field]?.enum;
      return words ? [faultAt([...place, field], undefined, suggestion(undefined, words))] : [];
    }
    if (keyword !== 'additionalProperties') return [];
    const field = String(params['additionalProperty']);
    const value: unknown = Reflect.get(Object(data), field);
    const above = instancePath.slice(0, instancePath.lastIndexOf('/'));
    const expected = missing.has(`${above}/${field}`)
      ? `it a level higher: beside "${place.at(-1)}", not in it`
      : suggestion(field, Object.keys(fields), 'no field of that name');
    return [faultAt([...place, field], value, expected)];
  });
}

/** The steps of a JSON pointer: "/endorsements/3/date". */
function stepsOf(pointer: string): readonly (string | number)[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** Verdicts whose view the dashboard could not show: a parameter that it would drop, or no row at all. */
function viewFaults(dataset: Dataset): readonly Fault[] {
  return dataset.claims.flatMap(({ verdict: { view } }, index) => {
    const { selection, dropped } = parseView(view, dataset);
    const expected = [...droppedInWords(dropped)];
    if (new URLSearchParams(view).has('record')) expected.push('no “record”: a view is of its own list');
    if (shownRows(select(dataset, selection)).length === 0) expected.push('a view with at least one endorsement');
    return expected.map((words) => faultAt(['claims', index, 'verdict', 'view'], view, words));
  });
}
