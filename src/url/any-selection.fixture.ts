import { boolean, constantFrom, integer, oneof, option, record, subarray, tuple, type Arbitrary } from 'fast-check';
import { fixtureArticles } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { listNames } from '../model/dataset.ts';
import { day } from '../model/day.fixture.ts';
import { dayFromNumber, dayNumber, firstOrLastDay } from '../model/day.ts';
import { waysToDecide } from '../model/endorsement.ts';
import { organizationKinds } from '../model/organization.ts';
import { sorts, themes, type Selection } from '../model/selection.ts';
import { vocabularyOf } from './parse-selection.ts';

/** The ids of the invented race. */
export const vocabulary = vocabularyOf(fixtureArticles);

const { candidates, organizations } = vocabulary;

const anyDay = integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2099-12-31')) }).map(dayFromNumber);
const endsOfMonths = tuple(constantFrom('from', 'to'), anyDay).map(([end, one]) =>
  firstOrLastDay(end, one.slice(0, 7)),
);
const days = oneof(anyDay, endsOfMonths);

const anySpan = tuple(option(days), option(days)).map(([a, b]) =>
  a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b },
);

/** Any selection in normal order, as the parser gives it. */
export const anySelection: Arbitrary<Selection> = record({
  candidates: subarray([...candidates]),
  organizations: subarray([...organizations]),
  kinds: subarray([...organizationKinds]),
  decided: subarray([...waysToDecide]),
  list: constantFrom(...listNames),
  sort: constantFrom(...sorts),
  pick: option(constantFrom(...organizations)),
  theme: option(constantFrom(...themes)),
  pattern: boolean(),
  span: anySpan,
}).map(({ span, ...rest }) => ({ ...rest, ...span }));
