import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { faultAt, formatFault, type Fault } from '../dataset/fault.ts';
import { listFileNames, type Dataset } from '../model/dataset.ts';
import { datasetFaults, located, type CheckedDataset } from './dataset-faults.ts';
import { BuildRefusal } from './settings.ts';
import { strictJson, withoutMark } from './strict-json.ts';

/** The folder that holds the lists: the project's own, or the one that DATA_DIR names. */
export function dataFolder(): string {
  return (process.env['DATA_DIR'] ?? 'data').replace(/[\\/]+$/, '');
}

/** A list beside the file that holds it. */
export interface ListFile {
  readonly fileName: string;
  /** As it is published: without a byte order mark. */
  readonly text: string;
  /** Of the text, in hexadecimal. */
  readonly sha256: string;
  readonly dataset: Dataset;
}

/** A data file that was looked at, sound or not. */
export interface CheckedFile extends CheckedDataset {
  /** As it is to be named to a curator. */
  readonly file: string;
  readonly text: string;
}

/** The lists in a folder, the first one first. Throws an `Error` that names every fault as `npm run check:data` does. */
export function readLists(folder = dataFolder()): readonly [ListFile, ...ListFile[]] {
  const checked = checkedFiles(filesIn(folder));
  const faults = checked.flatMap((one) => one.faults.map((fault) => formatFileFault(one.file, fault)));
  const [first, ...rest] = checked.flatMap(({ file, text: written, dataset }) => {
    const text = withoutMark(written);
    return dataset ? [{ fileName: file.slice(folder.length + 1), text, sha256: hash('sha256', text), dataset }] : [];
  });
  if (faults.length > 0 || !first) throw new BuildRefusal(faults.join('\n'));
  return [first, ...rest];
}

/** The data files of a folder: the first list's, whether or not it is there, and the second's where it is: it is optional. */
export function filesIn(folder: string): readonly string[] {
  const second = `${folder}/${listFileNames.public}`;
  return [`${folder}/${listFileNames.articles}`, ...(existsSync(second) ? [second] : [])];
}

/** Files looked at one by one and, where two are sound, against each other. */
export function checkedFiles(files: readonly string[]): readonly CheckedFile[] {
  const checked = files.map(checkedFile);
  const [first, ...others] = checked.flatMap(({ dataset }) => dataset ?? []);
  if (!first) return checked;
  return checked.map((one) => {
    if (!one.dataset || !others.includes(one.dataset)) return one;
    const json = strictJson(one.text);
    const faults = pairFaults(first, one.dataset).map((fault) => located(fault, json));
    return faults.length === 0 ? one : { ...one, dataset: undefined, faults };
  });
}

/** A file looked at by itself. */
export function checkedFile(file: string): CheckedFile {
  if (existsSync(file)) {
    const text = readFileSync(file, 'utf8');
    return { file, text, ...datasetFaults(text) };
  }
  return { file, text: '', dataset: undefined, faults: [faultAt([], undefined, 'a file of that name')] };
}

/** Where a second list speaks of another race than the first, or of the same organization as another. */
function pairFaults(first: Dataset, second: Dataset): readonly Fault[] {
  const faults: Fault[] = [];
  const same = (path: Fault['path'], mine: unknown, other: unknown): void => {
    if (JSON.stringify(mine) === JSON.stringify(other)) return;
    faults.push(faultAt(path, mine, `the same as in the first list: ${JSON.stringify(other)}`));
  };
  if (second.list === first.list) same(['list'], second.list, first.list === 'articles' ? 'public' : 'articles');
  for (const field of ['site', 'contest', 'season', 'from', 'to'] as const) {
    same(['race', field], second.race[field], first.race[field]);
  }
  for (const day of ['settled', 'firstVote'] as const) same(['race', day], second.race[day], first.race[day]);
  const names = ({ candidates }: Dataset) =>
    candidates.map(({ id, name, shortName, order }) => ({ id, name, shortName, order }));
  same(['candidates'], names(second), names(first));
  [...second.organizations.values()].forEach(({ id, label, kind }, index) => {
    const other = first.organizations.get(id);
    if (!other) return;
    same(['organizations', index, 'label'], label, other.label);
    same(['organizations', index, 'kind'], kind, other.kind);
  });
  return faults;
}

/** 'data/articles.json, line 412, endorsements[3]… of "bakers-oak": found …, expected …'. */
export function formatFileFault(file: string, fault: Fault): string {
  return fault.line === undefined ? `${file}: ${formatFault(fault)}` : `${file}, ${formatFault(fault)}`;
}
