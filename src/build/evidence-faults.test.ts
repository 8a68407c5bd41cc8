import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { formatPath } from '../dataset/fault.ts';
import { evidenceFaults, evidenceReport, paragraphsOf } from './evidence-faults.ts';

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

describe('what a curator is told', () => {
  const here = mkdtempSync(join(tmpdir(), 'texts-'));
  afterAll(() => rmSync(here, { recursive: true }));
  afterEach(() => vi.unstubAllEnvs());

  test('of a folder that is not named, not there or empty is that', () => {
    expect(evidenceReport(undefined).faults).toEqual([expect.stringContaining('Usage: npm run check:evidence')]);
    expect(evidenceReport('no-such-folder').faults).toEqual(['no-such-folder: there is no folder of that name']);
    const none = `${here}: no text in it; the texts of the articles are files that end in .txt`;
    expect(evidenceReport(here).faults).toEqual([none]);
  });

  test('counts what is left out', () => {
    vi.stubEnv('DATA_DIR', 'src/dataset/fixtures/race-2008');
    writeFileSync(join(here, 'any.txt'), 'Any text.');
    const { faults, summary } = evidenceReport(here);
    expect(faults).toEqual([]);
    expect(summary.join()).toMatch(
      /^.*articles\.json: no evidence of a text in the folder; not looked at: \d+ sources of which no text is kept$/,
    );
  });
});

test('all the evidence of the first list stands where it says', ({ skip }) => {
  skip(!existsSync(folder), `skipped, for the texts of the articles are not at ${folder}`);
  const { faults, summary } = evidenceReport(folder);
  expect(faults).toEqual([]);
  expect(Number(/: (\d+) pieces/.exec(summary.join())?.[1])).toBeGreaterThan(100);
});
