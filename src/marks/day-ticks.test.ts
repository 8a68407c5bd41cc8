import { expect, test } from 'vitest';
import { dayTicks } from './day-ticks.ts';

function days(start: string, stop: string, count: number): readonly string[] {
  return dayTicks(new Date(`${start}T00:00:00Z`), new Date(`${stop}T00:00:00Z`), count).map((moment) =>
    moment.toISOString().slice(0, 10),
  );
}

test('a year has ticks at quarters, or at months where there is room', () => {
  expect(days('2015-06-01', '2016-06-30', 5)).toEqual(['2015-07-01', '2015-10-01', '2016-01-01', '2016-04-01']);
  expect(days('2015-06-01', '2016-06-30', 12)).toHaveLength(13);
});

test('a month has ticks at Sundays, a few days at each of them', () => {
  expect(days('2015-11-01', '2015-11-30', 4)).toEqual([
    '2015-11-01',
    '2015-11-08',
    '2015-11-15',
    '2015-11-22',
    '2015-11-29',
  ]);
  expect(days('2015-11-01', '2015-11-03', 12)).toEqual(['2015-11-01', '2015-11-02', '2015-11-03']);
});

test('no tick comes between two days, however many are asked for', () => {
  expect(days('2015-11-01', '2015-11-02', 500)).toEqual(['2015-11-01', '2015-11-02']);
});

test('decades have a tick a year', () => {
  expect(days('1990-05-01', '2015-05-01', 5)).toHaveLength(25);
});
