import fc from 'fast-check';
import { dayFromNumber, dayNumber, type Day } from './day.ts';
import { parseWhen, unknownWhen, type When } from './when.ts';

/** Any day of the race. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber('2015-01-01' as Day), max: dayNumber('2016-12-30' as Day) })
  .map(dayFromNumber);

const edtf = fc.oneof(
  anyDay,
  anyDay.map((day) => day.slice(0, 7)),
  anyDay.map((day) => `../${day}`),
  fc
    .tuple(anyDay, fc.integer({ min: 1, max: 90 }))
    .map(([day, days]) => `${day}/${dayFromNumber(dayNumber(day) + days)}`),
);

/** Any date that the record can hold, the unknown one too. */
export const anyWhen: fc.Arbitrary<When> = fc.oneof(
  edtf.map((text) => parseWhen(text) ?? unknownWhen),
  fc.constant(unknownWhen),
);
