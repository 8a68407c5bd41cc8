import { rawLists } from './fixtures/fixture-datasets.fixture.ts';
import { curationFaults } from './curation.ts';
import { DatasetError, formatFault } from './fault.ts';
import { parseDataset } from './parse-dataset.ts';

type Step = string | number;

/** A copy of the invented race's first list with one value changed: `planted('endorsements[3].date.edtf', '2019-11-31')`. */
export function planted(path: string, value: unknown, list: keyof typeof rawLists = 'articles'): unknown {
  const raw: unknown = structuredClone(rawLists[list]);
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop();
  if (last === undefined) return value;
  const parent = steps.reduce<unknown>((node, step) => at(node, step), raw);
  write(parent, last, value);
  return raw;
}

/** The same without one field. */
export function without(path: string): unknown {
  return planted(path, undefined);
}

/** What a parse of a file complains of, one line a fault; empty for a sound one. */
export function faultsOf(raw: unknown): readonly string[] {
  try {
    parseDataset(raw, curationFaults);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.faults.map(formatFault);
    throw error;
  }
}

function at(node: unknown, step: Step): unknown {
  const child: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined;
  if (child === undefined) throw new Error(`nothing stands at "${step}"`);
  return child;
}

function write(node: unknown, step: Step, value: unknown): void {
  if (typeof node !== 'object' || node === null) throw new Error(`nothing to plant "${step}" in`);
  if (value === undefined) Reflect.deleteProperty(node, step);
  else Reflect.defineProperty(node, step, { value, writable: true, enumerable: true, configurable: true });
}
