import type { Dataset } from '../model/dataset.ts';
import type { ChartName } from './chart-props.ts';

/**
 * What a chart in a post's column is drawn from. A timeline leaves the events out that are no endorsements: with them it
 * is higher than posts let a frame be, and the page has them.
 */
export function columnDataset(chart: ChartName, dataset: Dataset): Dataset {
  return chart === 'timeline' ? { ...dataset, context: [] } : dataset;
}
