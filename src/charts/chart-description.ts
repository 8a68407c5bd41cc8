import type { Dataset } from '../model/dataset.ts';
import type { Row } from '../model/selected.ts';
import type { Selection } from '../model/selection.ts';
import type { ChartName } from './chart-props.ts';
import { decisionsDescription } from './decisions/description.ts';
import type { Description } from './description.ts';
import { headToHeadDescription } from './head-to-head/description.ts';
import { membersDescription } from './members/description.ts';
import { timelineDescription } from './timeline/description.ts';

/** Any chart in words, by its name. */
export function chartDescription(
  chart: ChartName,
  dataset: Dataset,
  rows: readonly Row[],
  selection: Selection,
): Description {
  switch (chart) {
    case 'members':
      return membersDescription(dataset, rows, selection);
    case 'head-to-head':
      return headToHeadDescription(dataset, rows, selection);
    case 'timeline':
      return timelineDescription(dataset, rows, selection);
    case 'decisions':
      return decisionsDescription(dataset, rows, selection);
  }
}
