// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { canRun } from './can-run.ts';

test('a browser of today has all that the script needs', () => {
  expect(canRun(window)).toBe(true);
});

test.each(['toSorted', 'at'])('a browser whose lists have no %s keeps the prerendered page', (name) => {
  const old = Object.create(Array.prototype, { [name]: { value: undefined } }) as object;
  expect(canRun({ ...window, Array: { prototype: old } })).toBe(false);
});

test('so does one that lacks an object whole', () => {
  const old = Object.create(window, { AbortController: { value: undefined } }) as object;
  expect(canRun(old)).toBe(false);
});
