import type { Row } from '../model/row.ts';
import type { ChartView } from './chart-definition.ts';

/** Whether a view is one of a period. */
export function isDated({ selection }: ChartView): boolean {
  return selection.from !== null || selection.to !== null;
}

/** "at least " before the counts of a period, where a date in it isn’t exact; empty where they are what the list has. */
export function floorOf(view: ChartView): string {
  const { certain, possible } = view.selected;
  return isDated(view) && ![...certain, ...possible].every(isExact) ? 'at least ' : '';
}

/** Whether a choice and its end, if it has one, have a day. */
export function isExact({ endorsement: { date, ended } }: Row): boolean {
  return [date, ended ?? date].every(({ when }) => when.precision === 'day');
}
