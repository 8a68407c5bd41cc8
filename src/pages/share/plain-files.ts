import type { ChartName } from '../../charts/charts.ts';
import type { ListName } from '../../model/dataset.ts';

/** A file that the build has published, which needs no script to be had. */
export interface PlainFile {
  /** Relative to the site. */
  readonly path: string;
  readonly label: string;
}

/** The drawn pictures of a chart: everything in the articles, without a filter. */
export function plainPictures(chart: ChartName): readonly PlainFile[] {
  return [
    { path: `embed/${chart}/chart.svg`, label: 'SVG' },
    { path: `embed/${chart}/chart.png`, label: 'PNG' },
    { path: `embed/${chart}/chart@2x.png`, label: 'PNG at 2×' },
  ];
}

/** The data as published: everything. */
export function plainData(record: ListName): readonly PlainFile[] {
  const json = record === 'articles' ? 'data/articles.json' : 'data/public-record.json';
  return [
    { path: 'data/endorsements.csv', label: 'CSV, both lists' },
    { path: json, label: 'JSON' },
    { path: 'data/all-data.zip', label: 'ZIP of everything, with a README' },
    { path: 'data/datapackage.json', label: 'What the columns mean' },
  ];
}
