import type { Dataset } from '../model/dataset.ts';
import { capital } from '../model/words/numbers.ts';
import type { ChartView } from './chart-view.ts';

/** "after Rivera clinched the nomination": what is said of late choices. */
export function afterSettled({ race }: Dataset): string {
  return `after ${race.settled?.words ?? ''}`;
}

/** What stands over rows that charts set apart. */
export function partTitles({ dataset, selection: { to } }: ChartView) {
  return {
    unsized: 'Size not reported',
    late: capital(afterSettled(dataset)),
    possible: 'May belong: date not exact',
    past: to === null ? 'Later withdrawn or switched' : 'Had ended by then',
  };
}
