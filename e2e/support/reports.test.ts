import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countsIn } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const file = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 2 } };

test.each([
  ['Vitest', vitest, 0, '3 passed, 0 failed, 2 skipped'],
  ['Vitest with a failure', { ...vitest, numFailedTests: 2 }, 1, '3 passed, 2 failed, 2 skipped'],
  ['Vitest with a file that does not load', vitest, 1, '3 passed, 1 failed, 2 skipped'],
  ['Playwright', playwright, 0, '5 passed, 0 failed, 2 skipped'],
  ['Playwright with a second try', { stats: { ...playwright.stats, flaky: 1 } }, 0, '5 passed, 1 failed, 2 skipped'],
  ['a runner that was killed', playwright, 137, '5 passed, 1 failed, 2 skipped'],
  ['a runner that ran nothing', { ...vitest, numPassedTests: 0 }, 0, '0 passed, 1 failed, 2 skipped'],
])('%s is counted', (_, report, exitCode, words) => {
  writeFileSync(file, JSON.stringify(report));
  const { passed, failed, skipped } = countsIn(file, exitCode);
  expect(`${passed} passed, ${failed} failed, ${skipped} skipped`).toBe(words);
});

test('a runner that left no report has failed', () => {
  expect(countsIn(join(folder, 'nothing.json'), 0).failed).toBe(1);
});
