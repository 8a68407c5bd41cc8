import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { outcomesIn } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A report as a runner leaves it. */
function left(report: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

function vitestFile(status: string, assertionResults: readonly object[], message = ''): object {
  return { name: 'own.test.ts', status, message, assertionResults };
}

function playwrightSpec(title: string, status: string, result: object = {}): object {
  const results = [{ errors: [], attachments: [], ...result }];
  return { title, tests: [{ status, results }] };
}

test('a Vitest report gives each test, and why it failed', () => {
  const tests = [
    { title: 'sound', status: 'passed', failureMessages: [] },
    { title: 'wrong', status: 'failed', failureMessages: ['\u001B[31mexpected 1\u001B[39m'] },
    { title: 'left', status: 'todo', failureMessages: [] },
  ];
  expect(outcomesIn(left({ testResults: [vitestFile('failed', tests)] }), 1)).toEqual([
    { title: 'sound', status: 'passed', why: '' },
    { title: 'wrong', status: 'failed', why: 'expected 1' },
    { title: 'left', status: 'skipped', why: '' },
  ]);
});

test('a test file that does not load is a failure of its own', () => {
  const outcomes = outcomesIn(left({ testResults: [vitestFile('failed', [], 'no such module')] }), 1);
  expect(outcomes).toEqual([{ title: 'own.test.ts', status: 'failed', why: 'no such module' }]);
});

test('a Playwright report gives tests at any depth, a failed one with the way to its trace', () => {
  const errors = [{ message: 'not visible' }];
  const attachments = [
    { name: 'screenshot', path: 'a.png' },
    { name: 'trace', path: 'a/trace.zip' },
  ];
  const inner = [playwrightSpec('wrong', 'unexpected', { errors, attachments }), playwrightSpec('left', 'skipped')];
  const suites = [{ specs: [playwrightSpec('sound', 'expected')], suites: [{ specs: inner }] }];
  const outcomes = outcomesIn(left({ suites, errors: [] }), 1);
  expect(outcomes.map(({ title, status }) => `${title} ${status}`)).toEqual([
    'sound passed',
    'wrong failed',
    'left skipped',
  ]);
  expect(outcomes[1]?.why).toBe('not visible\nnpx playwright show-trace a/trace.zip');
});

test('a test that passed only when tried again, and an error between tests, are failures', () => {
  const report = { suites: [{ specs: [playwrightSpec('shaky', 'flaky')] }], errors: [{ message: 'no server' }] };
  expect(outcomesIn(left(report), 1).map(({ status }) => status)).toEqual(['failed', 'failed']);
});

test('a runner that ends badly has failed, whatever its report says, and so has one that ran nothing', () => {
  const sound = left({ testResults: [vitestFile('passed', [{ title: 'sound', status: 'passed' }])] });
  expect(outcomesIn(sound, 137).at(-1)).toHaveProperty('why', 'It ended with exit code 137 though no test did.');
  expect(outcomesIn(join(folder, 'nothing.json'), 0)).toMatchObject([{ status: 'failed' }]);
});
