import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roundTripMs } from './round-trip.ts';

class Timing {
  readonly requestStart = 400;
  readonly responseStart: number;
  constructor(answeredMs: number) {
    this.responseStart = this.requestStart + answeredMs;
  }
}

beforeEach(() => {
  vi.stubGlobal('PerformanceNavigationTiming', Timing);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const after = (answeredMs: number): Pick<Performance, 'getEntriesByType'> => ({
  getEntriesByType: () => [new Timing(answeredMs) as unknown as PerformanceEntry],
});

test.each([
  ['nothing is known from before', {}, 30],
  ['the line was slow before', { connection: { rtt: 250 } }, 250],
  ['the line was fast before', { connection: { rtt: 0 } }, 30],
  ['the browser says something else', { connection: { rtt: 'slow' } }, 30],
  ['the browser says nothing', { connection: null }, 30],
])('a page that is answered in 30 ms, where %s', (_, navigator, expected) => {
  expect(roundTripMs(after(30), navigator)).toBe(expected);
});

test('a page that is answered late counts, whatever was known before', () => {
  expect(roundTripMs(after(900), { connection: { rtt: 50 } })).toBe(900);
});

test('a browser that does not say when a page was answered has no known line', () => {
  expect(roundTripMs({ getEntriesByType: () => [] }, {})).toBe(Infinity);
});
