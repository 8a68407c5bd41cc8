import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sum, tallyInWords, tallyOfCheck, tallyOfPlaywright, tallyOfVitest, type Finished } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function finished(exitCode: number, report: unknown): Finished {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return { exitCode, report: file };
}

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };
const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };

test('a check that exits with anything but 0 has failed', () => {
  expect(tallyOfCheck({ exitCode: 0 })).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(tallyOfCheck({ exitCode: 2 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a skipped unit test and one left to do are both skipped', () => {
  expect(tallyOfVitest(finished(0, vitest))).toEqual({ passed: 5, failed: 0, skipped: 2 });
});

test('a test file that does not load is a failure of its own', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  const report = { ...vitest, numFailedTests: 1, testResults };
  expect(tallyOfVitest(finished(1, report))).toMatchObject({ passed: 5, failed: 2 });
});

test('a runner that fails without a failed test has failed once', () => {
  expect(tallyOfVitest(finished(1, vitest))).toMatchObject({ passed: 5, failed: 1 });
});

test('a runner that leaves no report has failed once', () => {
  const nothing = { exitCode: 0, report: join(folder, 'nothing.json') };
  expect(tallyOfVitest(nothing)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(tallyOfPlaywright(nothing)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a browser test that passed only when tried again is a failure, and so is an error outside any test', () => {
  const report = { ...playwright, errors: [{ message: 'the server did not start' }] };
  expect(tallyOfPlaywright(finished(1, report))).toEqual({ passed: 4, failed: 3, skipped: 2 });
});

test('tallies add up, and skipped checks are named only where there are any', () => {
  const total = sum([tallyOfCheck({ exitCode: 0 }), tallyOfVitest(finished(0, vitest))]);
  expect(tallyInWords(total)).toBe('6 passed, 0 failed, 2 skipped');
  expect(tallyInWords(tallyOfCheck({ exitCode: 0 }))).toBe('1 passed, 0 failed');
});
