import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { compareVersions } from '../dataset/curation.ts';
import { faultAt, type Fault } from '../dataset/fault.ts';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { fewInWords } from '../model/words/series.ts';
import { plural } from '../model/words/numbers.ts';
import { datasetFaults, located } from './dataset-faults.ts';
import { datasetWarnings } from './dataset-warnings.ts';
import { checkedFiles, formatFileFault, type CheckedFile } from './list-files.ts';
import { starterWarnings } from './new-race-files.ts';
import { strictJson, withoutMark, type StrictJson } from './strict-json.ts';
import { changedSince, staleVerdicts, withVerdictsRead } from './verdicts.ts';

/** What a curator is told of the data, line by line. */
export interface DataReport {
  /** What has to be mended; empty where all is sound. */
  readonly faults: readonly string[];
  /** What is allowed, and looks like a slip of the hand. */
  readonly warnings: readonly string[];
  /** One line for each file that could be read. */
  readonly summary: readonly string[];
}

/** Everything there is to say of some data files: faults, a version that was not raised, verdicts to be read again. */
export function dataReport(files: readonly string[]): DataReport {
  const reports = checkedFiles(files).map(fileReport);
  const unread = reports.flatMap(({ stale }) => stale);
  const remedy = `Read these verdicts again; then: npm run check:data -- --read ${unread.join(' ')}`;
  return {
    faults: [...reports.flatMap(({ faults }) => faults), ...(unread.length > 0 ? [remedy] : [])],
    warnings: reports.flatMap(({ warnings }) => warnings),
    summary: reports.flatMap(({ summary }) => summary),
  };
}

function fileReport({ file, text, dataset, faults }: CheckedFile): DataReport & { readonly stale: readonly string[] } {
  const own = faults.map((fault) => formatFileFault(file, fault));
  if (!dataset) return { faults: own, warnings: [], summary: [], stale: [] };
  const json = strictJson(text);
  const named = (fault: Fault): string => formatFileFault(file, located(fault, json));
  const before = committed(file);
  const late = before === undefined ? [] : unraisedVersion(text, dataset, before).map(named);
  const stale = staleVerdicts(dataset);
  const found = late.length + stale.size;
  const outcome = found === 0 ? 'sound' : plural(found, 'thing to mend', 'things to mend');
  return {
    faults: [...late, ...verdictLines({ file, dataset, json }, stale, before?.dataset)],
    warnings: [...starterWarnings(json.value), ...datasetWarnings(dataset)]
      .sort((a, b) => json.lineOf(a.path) - json.lineOf(b.path))
      .map((warning) => `warning: ${named(warning)}`),
    summary: [`${file}: ${outcome}; ${partsInWords(dataset)}`],
    stale: [...stale.values()].map(({ id }) => id),
  };
}

interface Committed {
  readonly text: string;
  readonly dataset: Dataset;
}

/** A list as the last commit has it; undefined where there is none, or no git, or it was not sound. */
function committed(file: string): Committed | undefined {
  const words = ['show', `HEAD:./${basename(file)}`];
  const { status, stdout } = spawnSync('git', words, { cwd: dirname(file), encoding: 'utf8', maxBuffer: 100_000_000 });
  const { dataset } = status === 0 ? datasetFaults(stdout) : {};
  return dataset && { text: stdout, dataset };
}

/** That a list differs from the one in the last commit and has its version. */
function unraisedVersion(text: string, { version }: Dataset, before: Committed): readonly Fault[] {
  const old = before.dataset.version;
  if (dataAlone(text) === dataAlone(before.text) || compareVersions(version, old) > 0) return [];
  const expected = `a version above "${old}", since the data differ from the last commit; say in "changes" what was learned`;
  return [faultAt(['version'], version, expected)];
}

/** A list's text for comparison: its layout is nothing, nor that a verdict was read again. */
function dataAlone(text: string): string {
  return JSON.stringify(JSON.parse(withoutMark(text)), (field, value: unknown) =>
    field === 'read' ? undefined : value,
  );
}

/** Verdicts to be read again, and by which rows; those that the same rows made stale share a line. */
function verdictLines(
  { file, dataset, json }: { readonly file: string; readonly dataset: Dataset; readonly json: StrictJson },
  stale: ReadonlyMap<number, Claim>,
  before: Dataset | undefined,
): readonly string[] {
  const byCause = new Map<string, string[]>();
  for (const [index, claim] of stale) {
    const rows = before ? changedSince(before, dataset, claim) : [];
    const cause = rows.length === 0 ? 'the rows they show' : fewInWords(rows, 5);
    const line = json.lineOf(['claims', index, 'verdict']);
    byCause.set(cause, [...(byCause.get(cause) ?? []), `${claim.title} (line ${line}, ${claim.verdict.outcome})`]);
  }
  return [...byCause].map(
    ([cause, claims]) => `${file}: verdicts to read again, since ${cause} changed: ${claims.join('; ')}`,
  );
}

function partsInWords({ endorsements, organizations, context, claims }: Dataset): string {
  return [
    plural(endorsements.length, 'endorsement'),
    plural(organizations.size, 'organization'),
    plural(context.length, 'context event'),
    plural(claims.length, 'claim'),
  ].join(', ');
}

/** Marks the verdicts on some claims as read, in the files. Gives what could not be done. */
export function markVerdictsRead(files: readonly string[], ids: readonly string[]): readonly string[] {
  const sound = checkedFiles(files).flatMap(({ file, text, dataset }) => (dataset ? [{ file, text, dataset }] : []));
  const known = new Set(sound.flatMap(({ dataset }) => dataset.claims.map(({ id }): string => id)));
  for (const { file, text, dataset } of sound) {
    const plain = withoutMark(text);
    const edited = withVerdictsRead(plain, dataset, new Set(ids));
    if (edited !== plain) writeFileSync(file, edited);
  }
  if (ids.length === 0) return ['--read: name the claims whose verdicts you have read again'];
  const unknown = ids.filter((id) => !known.has(id));
  return unknown.map((id) => formatFileFault('--read', faultAt([], id, 'the id of a claim in a sound file')));
}
