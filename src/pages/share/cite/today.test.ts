import { expect, test } from 'vitest';
import { today } from './today.ts';

test('today is the day on the reader’s own clock, not that of Greenwich', () => {
  expect(today(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  expect(today(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
});

test('a clock that shows no day gives none', () => {
  expect(today(new Date(Number.NaN))).toBeNull();
});
