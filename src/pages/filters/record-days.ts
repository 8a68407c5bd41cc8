import type { Dataset } from '../../model/dataset.ts';
import { remembered } from '../../model/remembered.ts';
import { firstDayOfMonth, lastDayOfMonth, type Day } from '../../model/day.ts';

/** The first and last day of something, both inclusive. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** The months that a record's dated endorsements and events lie in; null where nothing is dated. */
export const recordDays = remembered((dataset: Dataset): DaySpan | null => {
  const whens = [...dataset.endorsements.map(({ date }) => date.when), ...dataset.context.map(({ when }) => when)];
  const days = whens.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first: firstDayOfMonth(first.slice(0, 7)), last: lastDayOfMonth(last.slice(0, 7)) };
});
