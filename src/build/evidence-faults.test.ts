import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPath } from '../dataset/fault.ts';
import { articleTexts, evidenceFaults, paragraphsOf, type RawList } from './evidence-faults.ts';

const folder = '../shared/articles';
const paragraphs = paragraphsOf('\n  \nThe “oak” union’s choice\n\nsome 1.6 million members\r\n');
const texts = new Map([['hash', { name: 'gazette.txt', paragraphs }]]);

function faultsOf(evidence: object, textSha256: string | null = 'hash'): readonly string[] {
  const raw = { sources: [{ id: 'gazette', textSha256 }], claims: [{ evidence: [evidence] }] };
  return evidenceFaults(raw, texts).faults.map(({ path, expected }) => `${formatPath(path)}: ${expected}`);
}

test.each(['some 1.6 million members', '1.6 million'])('%j stands in its paragraph', (printed) => {
  expect(faultsOf({ source: 'gazette', paragraph: 2, printed })).toEqual([]);
});

test('curly and straight quotes are one', () => {
  expect(faultsOf({ source: 'gazette', paragraph: 1, printed: `The "oak" union's choice` })).toEqual([]);
});

test.each(['some 1.7 million', 'Some 1.6 million', 'some  1.6 million'])(
  '%j does not, letter for letter',
  (printed) => {
    expect(faultsOf({ source: 'gazette', paragraph: 2, printed })).toEqual([
      'claims[0].evidence[0].printed: a phrase of paragraph 2 of gazette',
    ]);
  },
);

test('a phrase in the wrong paragraph is told where it is', () => {
  expect(faultsOf({ source: 'gazette', paragraph: 1, printed: 'some 1.6 million' })).toEqual([
    'claims[0].evidence[0].printed: a phrase of paragraph 1 of gazette; paragraph 2 has it',
  ]);
});

test('a paragraph that the article does not have is named', () => {
  expect(faultsOf({ source: 'gazette', paragraph: 3, printed: 'some' })).toEqual([
    'claims[0].evidence[0].paragraph: 1 to 2, the paragraphs of gazette',
  ]);
});

test('a text that is not the one that was read is refused by its hash, once, with the hash of the one that is there', () => {
  expect(faultsOf({ source: 'gazette', paragraph: 2, printed: 'some' }, 'another')).toEqual([
    'sources[0].textSha256: the hash of a text in the folder; hash is gazette.txt, of no source',
  ]);
});

test('a source that keeps no text is left out, and counted', () => {
  const evidence = [{ source: 'gazette', paragraph: null, printed: 'words that nobody can look up' }];
  for (const textSha256 of [null, undefined]) {
    const raw = {
      sources: [{ id: 'gazette', ...(textSha256 === null ? { textSha256 } : {}) }],
      claims: [{ evidence }],
    };
    expect(evidenceFaults(raw, texts)).toEqual({ faults: [], count: 0, withoutText: 1 });
  }
});

test('the command says in a line of a folder that is not there or empty, and counts what it leaves out', () => {
  const said = (...words: readonly string[]) => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/check-evidence.ts', ...words], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: 'src/dataset/fixtures/race-2008' },
    });
    return `${run.status} ${run.stderr}${run.stdout}`;
  };
  const here = mkdtempSync(join(tmpdir(), 'texts-'));
  expect(said('no-such-folder')).toBe('1 no-such-folder: there is no folder of that name\n');
  expect(said(here)).toBe(`1 ${here}: no text in it; the texts of the articles are files that end in .txt\n`);
  writeFileSync(join(here, 'any.txt'), 'Any text.');
  expect(said(here)).toMatch(
    /^0 .*articles\.json: no evidence of a text in the folder; not looked at: \d+ sources of which no text is kept\n$/,
  );
  rmSync(here, { recursive: true });
});

test('all the evidence of the first list stands where it says', ({ skip }) => {
  skip(!existsSync(folder), `skipped, for the texts of the articles are not at ${folder}`);
  const raw = JSON.parse(readFileSync('data/articles.json', 'utf8')) as RawList;
  const { faults, count } = evidenceFaults(raw, articleTexts(folder));
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(100);
});
