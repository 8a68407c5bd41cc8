import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exitCodeOf } from './exit-code-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'exit-code-'));
afterAll(() => rmSync(folder, { recursive: true }));
const options = { env: process.env, limitMs: 10_000 };

test('a command gives its own exit code', async () => {
  expect(await exitCodeOf('exit 0', options)).toBe(0);
  expect(await exitCodeOf('exit 3', options)).toBe(3);
  expect(await exitCodeOf('no-such-command 2>/dev/null', options)).toBe(127);
});

test('a command that waits for input finds none', async () => {
  expect(await exitCodeOf('read answer', options)).toBe(1);
});

test('a command that takes too long is ended with what it started', async () => {
  const late = join(folder, 'late');
  expect(await exitCodeOf(`(sleep 2; touch "${late}") & wait`, { ...options, limitMs: 200 })).toBe(124);
  expect(await exitCodeOf('sleep 2.2', options)).toBe(0);
  expect(existsSync(late)).toBe(false);
});
