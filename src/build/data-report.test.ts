import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataReport, markVerdictsRead } from './data-report.ts';
import { filesIn } from './list-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
  cpSync('src/dataset/fixtures', join(folder, 'data'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What a curator is told of the lists in the folder, once some verdicts are marked as read. */
function told(...read: readonly string[]): string {
  const files = filesIn(join(folder, 'data'));
  const undone = read.length > 0 ? markVerdictsRead(files, read) : [];
  const { faults, summary } = dataReport(files);
  return [...undone, ...faults, ...summary].join('\n').replaceAll(join(folder, 'data/'), '');
}

const sound =
  'articles.json: sound; 17 endorsements, 16 organizations, 7 context events, 5 claims\n' +
  'public-record.json: sound; 11 endorsements, 12 organizations, 1 context event, 1 claim';

function edit(name: string, ...changes: readonly (readonly [string, string])[]): void {
  const file = join(folder, `data/${name}.json`);
  const text = changes.reduce(
    (edited, [from, to]) => {
      expect(edited.includes(from), from).toBe(true);
      return edited.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}

test('the command counts what is sound, names what is not, and ends with 0 or 1', () => {
  const files = filesIn(join(folder, 'data'));
  const run = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/build/check-data.ts', ...files], { encoding: 'utf8' });
  const before = run();
  expect([before.status, before.stderr]).toEqual([0, '']);
  expect(before.stdout).toContain('articles.json: sound');
  edit('articles', ['"2019-11-15"', '"2019-11-31"']);
  const after = run();
  expect(after.status).toBe(1);
  expect(after.stderr).toContain('found "2019-11-31"');
});

test('faults of all files are named with file and line', () => {
  edit('articles', ['"2019-11-15"', '"2019-11-31"']);
  edit('public-record', ['"list": "public",', '"list": "public"']);
  expect(told()).toMatch(
    /^articles\.json, line \d+, endorsements\[1\]\.date\.edtf of "upwa-rivera": found "2019-11-31", /m,
  );
  expect(told()).toContain(
    'public-record.json, line 4: found "\\"version\\": \\"1.0.0\\",", expected a comma before it',
  );
});

test.each([
  [
    '"site": "Union Endorsements 2020"',
    '"site": "Union Endorsements 2024"',
    'race.site: found "Union Endorsements 2024"',
  ],
  [
    '"shortName": "Holt"',
    '"shortName": "M. Holt"',
    'candidates: found a list of 2, expected the same as in the first list',
  ],
  [
    '"label": "NOA"',
    '"label": "Nurses"',
    'organizations[2].label of "noa": found "Nurses", expected the same as in the first',
  ],
])('two lists speak of one race: %s → %s', (from, to, words) => {
  edit('public-record', [from, to]);
  expect(told()).toContain(words);
});

describe('a verdict', () => {
  const change = ['"count": 600000', '"count": 650000'] as const;

  test('is to be read again when the rows of its view have changed, and is then marked as read', () => {
    edit('articles', change);
    expect(told()).toMatch(
      /^articles\.json: verdicts to read again, since the rows they show changed: The largest unions chose Rivera \(line \d+, fits\)$/m,
    );
    expect(told()).toContain('npm run check:data -- --read largest-for-rivera\n');
    expect(told('largest-for-rivera')).toBe(sound);
    expect(told()).toBe(sound);
  });

  test('that rests on no row is not', () => {
    edit('articles', change);
    expect(told()).not.toContain('household-poll');
  });

  test('is marked only by its id', () => {
    expect(told('largest')).toContain('found "largest", expected the id of a claim in a sound file');
    expect(markVerdictsRead([], [])).toHaveLength(1);
  });
});

function commit(): void {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  for (const words of [['init'], ['add', '.'], [...who, 'commit', '-m', 'First']])
    execFileSync('git', words, { cwd: folder, stdio: 'ignore' });
}

test('verdicts that one change has made stale stand in one line, with their titles and the rows that changed', () => {
  commit();
  edit(
    'articles',
    ['"version": "1.1.0"', '"version": "1.1.1"'],
    ['"version": "1.1.0"', '"version": "1.1.1"'],
    ['"edtf": "2019-11-15"', '"edtf": "2019-11-16"'],
  );
  const lines = told().split('\n');
  expect(lines[0]).toMatch(
    /^articles\.json: verdicts to read again, since upwa-rivera changed: Four unions for Rivera \(line \d+, cannot-check\); The largest unions chose Rivera \(line \d+, fits\); Close to/,
  );
  expect(lines[1]).toMatch(/--read four-unions largest-for-rivera close-to-five-million$/);
  expect(lines[2]).toContain('articles.json: 3 things to mend');
  expect(lines).toHaveLength(4);
});

test('a version that was not raised is told, where there is a commit to compare with', () => {
  commit();
  expect(told()).toBe(sound);
  edit('articles', ['"label": "Miners"', '"label": "UM"']);
  edit(
    'public-record',
    ['"label": "Miners"', '"label": "UM"'],
    ['"version": "1.0.0"', '"version": "1.0.1"'],
    ['"version": "1.0.0"', '"version": "1.0.1"'],
  );
  const output = told();
  expect(output).toContain(
    'articles.json, line 5, version: found "1.1.0", expected a version above "1.1.0", since the data',
  );
  expect(output).toContain('public-record.json: sound');
});
