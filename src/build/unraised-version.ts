import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { faultAt, type Fault } from '../dataset/fault.ts';
import type { Dataset } from '../model/dataset.ts';
import { compareNames } from '../model/row.ts';
import { withoutMark } from './list-files.ts';

/** A file that differs from the one in the last commit and has its version. Nothing where there is no commit to compare with. */
export function unraisedVersion(file: string, text: string, { version }: Dataset): readonly Fault[] {
  const committed = parsedOrNothing(committedText(file));
  const before = isObject(committed) && 'version' in committed ? committed.version : undefined;
  if (typeof before !== 'string' || !/^\d+\.\d+\.\d+$/.test(before)) return [];
  const isSame = JSON.stringify(committed, dataAlone) === JSON.stringify(JSON.parse(withoutMark(text)), dataAlone);
  if (isSame || compareNames(version, before) > 0) return [];
  const expected = `a version above "${before}", since the data differ from the last commit; say in "changes" what was learned`;
  return [faultAt(['version'], version, expected)];
}

/** That a verdict was read again is no change of the data. */
function dataAlone(field: string, value: unknown): unknown {
  return field === 'read' ? undefined : value;
}

function parsedOrNothing(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(withoutMark(text));
  } catch {
    return undefined;
  }
}

/** What the last commit holds of a file; undefined where there is none, or no git. */
export function committedText(file: string): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${basename(file)}`], {
      cwd: dirname(file),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 100_000_000,
    });
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
