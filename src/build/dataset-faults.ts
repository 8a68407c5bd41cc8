import { Ajv } from 'ajv';
import { curationFaults } from '../dataset/curation.ts';
import { DatasetError } from '../dataset/dataset-error.ts';
import { faultAt, type Fault, type Path } from '../dataset/fault.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { checkSize } from '../dataset/parse-json.ts';
import { suggestion } from '../dataset/schema/fields.ts';
import type { Dataset } from '../model/dataset.ts';
import { select, shownRows } from '../model/select.ts';
import { droppedInWords } from '../url/dropped.ts';
import { parseView } from '../url/selection.ts';
import { datasetJsonSchema } from './dataset-json-schema.ts';
import { strictJson, type StrictJson } from './strict-json.ts';

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
  const own = [
    ...unknownFields(json.value),
    ...straightQuotes(json.value, []),
    ...(dataset ? viewFaults(dataset) : []),
  ];
  const all = [...faults, ...own].map((fault) => located(fault, json));
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

/** The same fault with its line, and the id of the entry it is in. */
export function located(fault: Fault, { value, lineOf }: StrictJson): Fault {
  const [section, index] = fault.path;
  const list = isFields(value) && typeof section === 'string' ? value[section] : undefined;
  const entry: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
  const id = isFields(entry) ? entry['id'] : undefined;
  return { ...fault, line: lineOf(fault.path), ...(typeof id === 'string' ? { id } : {}) };
}

/** What is quoted letter for letter, and what is no prose. */
const quotedFields = new Set(['printed', 'headline', 'outlet', 'address', 'license', 'view']);

/** Straight quotation marks and apostrophes in our own words: readers see them, and print has curly ones. */
function straightQuotes(value: unknown, path: Path): readonly Fault[] {
  if (typeof value === 'string') {
    const isStraight = /['"]/.test(value);
    return isStraight
      ? [faultAt(path, value, 'curly marks in our own words: ’ for an apostrophe, “ and ” for quotes')]
      : [];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => straightQuotes(one, [...path, index]));
  if (!isFields(value)) return [];
  return Object.keys(value).flatMap((field) =>
    quotedFields.has(field) ? [] : straightQuotes(value[field], [...path, field]),
  );
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const validate = new Ajv({ allErrors: true, verbose: true }).compile(datasetJsonSchema());

/** Fields that the published schema does not know: a browser overlooks them, and a curator has probably mistyped them. */
function unknownFields(raw: unknown): readonly Fault[] {
  validate(raw);
  return (validate.errors ?? []).flatMap(({ keyword, instancePath, params, parentSchema, data }) => {
    if (keyword !== 'additionalProperties') return [];
    const field = String(params['additionalProperty']);
    const known = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
    const value: unknown = Reflect.get(Object(data), field);
    return [faultAt([...stepsOf(instancePath), field], value, suggestion(field, known, 'no field of that name'))];
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
