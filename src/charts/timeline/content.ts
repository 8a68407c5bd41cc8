import type { Dataset } from '../../model/dataset.ts';
import { dayNumber } from '../../model/day.ts';
import type { Row } from '../../model/selected.ts';
import type { Selection } from '../../model/selection.ts';
import { formatDay } from '../../model/when-words.ts';
import type { TimelineContent } from './layout.ts';
import { largestReach, referenceCount } from './symbol-size.ts';
import { timelineLanes } from './rows.ts';
import { shownDomain, wholeDomain } from './time-domain.ts';

/** What the timeline shows of a dataset, at any width. */
export function timelineContent(dataset: Dataset, rows: readonly Row[], selection: Selection): TimelineContent {
  const { decidedOn } = dataset;
  return {
    lanes: timelineLanes(dataset, rows, selection),
    domain: shownDomain(selection, wholeDomain(dataset)),
    decided: decidedOn === null ? null : { day: dayNumber(decidedOn), label: `race decided, ${formatDay(decidedOn)}` },
    running: selection.running,
    reference: referenceCount(dataset),
    reachPx: largestReach(dataset),
  };
}
