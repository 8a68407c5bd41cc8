import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { phaseOf } from './phase.ts';
import { parseWhen, unknownWhen } from './when.ts';

const decidedOn = '2016-06-07' as Day;
const phase = (edtf: string) => phaseOf(parseWhen(edtf) ?? unknownWhen, decidedOn);

test('the day of decision still belongs to the contest', () => {
  expect(phase('2016-06-07')).toBe('contested');
  expect(phase('../2016-06-07')).toBe('contested');
  expect(phase('2016-06-08')).toBe('decided');
});

test('a span on both sides of the day, an open one past it and an unknown date tell no phase', () => {
  expect(phase('2016-06')).toBe('not-known');
  expect(phase('../2016-06-30')).toBe('not-known');
  expect(phaseOf(unknownWhen, decidedOn)).toBe('not-known');
});

test('a record with no day of decision is contested throughout', () => {
  expect(phaseOf(unknownWhen, null)).toBe('contested');
});
