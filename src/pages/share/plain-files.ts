import type { ChartName } from '../../charts/charts.ts';
import { listPath } from '../../dataset/load-dataset.ts';
import type { ListName } from '../../model/dataset.ts';
import type { Site } from '../site.ts';

/** A file that the build has published, which needs no script to be had. */
export interface PlainFile {
  /** Relative to the site. */
  readonly path: string;
  readonly label: string;
}

/** The drawn pictures of a chart: all of the first list, without a filter. */
export function plainPictures(chart: ChartName): readonly PlainFile[] {
  return [
    { path: `embed/${chart}/chart.svg`, label: 'SVG' },
    { path: `embed/${chart}/chart.png`, label: 'PNG' },
    { path: `embed/${chart}/chart@2x.png`, label: 'PNG at 2×' },
  ];
}

/** The data of a site as published: everything, and the list that is shown. */
export function plainData({ lists }: Pick<Site, 'lists'>, list: ListName): readonly PlainFile[] {
  return [
    { path: 'data/endorsements.csv', label: lists.length > 1 ? 'CSV, both lists' : 'CSV' },
    { path: listPath(list), label: 'JSON' },
    { path: 'data/all-data.zip', label: 'ZIP of everything, with a README' },
    { path: 'data/datapackage.json', label: 'What the columns mean' },
  ];
}
