import * as v from 'valibot';
import type { Dataset } from '../model/dataset.ts';
import { formatCount } from '../model/words/numbers.ts';
import { crossFaults, referenceFaults } from './cross-faults.ts';
import { datasetSchema, mostEntries, schemaVersion } from './schema/dataset-schema.ts';
import { DatasetError, faultAt, formatPath, type Fault } from './fault.ts';

/**
 * Reads a list from parsed JSON, in the browser and at build by the same rules. Throws `DatasetError` with every fault,
 * among them those that `alsoCheck` finds, at build. Fields that the schema does not name are left out: a page may be
 * older than its data.
 */
export function parseDataset(raw: unknown, alsoCheck: (dataset: Dataset) => readonly Fault[] = () => []): Dataset {
  checkVersion(raw);
  checkNumbers(raw);
  const result = v.safeParse(datasetSchema, raw);
  const faults = [
    ...(result.issues ?? []).map(issueFault),
    ...referenceFaults(raw),
    ...(result.success ? [...crossFaults(result.output), ...alsoCheck(result.output)] : []),
  ];
  if (!result.success || faults.length > 0) throw new DatasetError('format', onePerPlace(faults));
  const { candidates } = result.output;
  return { ...result.output, candidates: [...candidates].sort((a, b) => a.order - b.order) };
}

/** First of all, so that a newer file is met with "please reload" and not with a list of faults. */
function checkVersion(raw: unknown): void {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new DatasetError('format', [faultAt([], raw, 'an object such as { "schemaVersion": "2.0", … }')]);
  }
  const version: unknown = 'schemaVersion' in raw ? raw.schemaVersion : undefined;
  if (typeof version === 'string' && schemaVersion.pattern.test(version)) return;
  const isOther = typeof version === 'string' && /^\d{1,3}\.\d{1,3}$/.test(version);
  const fault = faultAt(['schemaVersion'], version, schemaVersion.expected);
  throw new DatasetError(isOther ? 'version' : 'format', [fault]);
}

/** Before anything is read: a list that is far too long would take its time. */
function checkNumbers(raw: unknown): void {
  const faults = Object.entries(mostEntries).flatMap(([section, most]) => {
    const entries: unknown = Reflect.get(Object(raw), section);
    if (!Array.isArray(entries) || entries.length <= most) return [];
    return [faultAt([section], entries, `${formatCount(most)} entries at most`)];
  });
  if (faults.length > 0) throw new DatasetError('size', faults);
}

function issueFault({ path, input, message }: v.BaseIssue<unknown>): Fault {
  const place = (path ?? []).map(({ key }) => key as string | number);
  const isMissing = path?.at(-1)?.origin === 'key';
  // Of a field that is not there, valibot tells what its object should have been.
  return isMissing ? faultAt(place, undefined, 'a value, since every entry has one') : faultAt(place, input, message);
}

/** The first fault at each place: those that follow say the same of it in other words. */
export function onePerPlace(faults: readonly Fault[]): readonly Fault[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const place = formatPath(fault.path);
    if (!first.has(place)) first.set(place, fault);
  }
  return [...first.values()];
}
