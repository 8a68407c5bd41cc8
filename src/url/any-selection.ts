import { constantFrom, integer, oneof, option, record, subarray, tuple, type Arbitrary } from 'fast-check';
import { dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth, type Day } from '../model/day.ts';
import { recordNames } from '../model/dataset.ts';
import { decisions } from '../model/endorsement.ts';
import { inventedDataset } from '../model/invented-dataset.ts';
import { organizationKinds } from '../model/organization.ts';
import { measures, sorts, switchStates, themes, type Selection } from '../model/selection.ts';
import { parseCalendarDay } from './month-or-day.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The ids of the invented race, for tests. */
export const vocabulary = vocabularyOf(inventedDataset);

const [candidates, organizations] = [[...vocabulary.candidates.values()], [...vocabulary.organizations.values()]];

/** A day that an address can name, or a fault of the test. */
export function day(text: string): Day {
  const read = parseCalendarDay(text);
  if (read === undefined) throw new Error(`"${text}" is no day`);
  return read;
}

const anyDay = integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2099-12-31')) }).map(dayFromNumber);
const edges = anyDay.chain((one) => {
  const month = one.slice(0, 7);
  return constantFrom(firstDayOfMonth(month), lastDayOfMonth(month));
});
const days = oneof(anyDay, edges);

const bounds = tuple(option(days), option(days)).map(([a, b]) =>
  a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b },
);

/** Any selection in normal order, as the parser gives it: property tests draw from it. */
export const anySelection: Arbitrary<Selection> = record({
  candidates: subarray(candidates),
  unions: subarray(organizations),
  kinds: subarray([...organizationKinds]),
  decided: subarray([...decisions]),
  asOf: option(days),
  record: constantFrom(...recordNames),
  measure: constantFrom(...measures),
  sort: constantFrom(...sorts),
  pick: option(constantFrom(...organizations)),
  theme: option(constantFrom(...themes)),
  pattern: constantFrom(...switchStates),
  running: constantFrom(...switchStates),
  bounds,
}).map(({ bounds: span, ...rest }) => ({ ...rest, ...span }));
