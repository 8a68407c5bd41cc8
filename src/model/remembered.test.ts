import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.ts';

test('an object is worked out once, however often it is asked about', () => {
  const work = vi.fn<(key: { readonly count: number }) => number[]>(({ count }) => [count]);
  const ask = remembered(work);
  const six = { count: 6 };
  expect(ask(six)).toBe(ask(six));
  expect(work).toHaveBeenCalledTimes(1);
});

test('objects that look the same are not taken for each other', () => {
  const ask = remembered(({ count }: { readonly count: number }) => [count]);
  expect(ask({ count: 6 })).not.toBe(ask({ count: 6 }));
});

test('an answer of undefined is an answer', () => {
  const work = vi.fn<(key: object) => undefined>(() => undefined);
  const ask = remembered(work);
  const key = {};
  expect([ask(key), ask(key)]).toEqual([undefined, undefined]);
  expect(work).toHaveBeenCalledTimes(1);
});

test('a fault is not kept: the next question tries again', () => {
  const work = vi.fn<(key: object) => unknown>().mockImplementationOnce(() => {
    throw new Error('not yet');
  });
  const ask = remembered(work.mockReturnValue('now'));
  const key = {};
  expect(() => ask(key)).toThrow('not yet');
  expect(ask(key)).toBe('now');
});
