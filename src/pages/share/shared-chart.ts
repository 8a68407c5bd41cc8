import { chartNamed, type ChartName } from '../../charts/charts.ts';
import type { Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { endorsementsInWords } from '../../model/words/filters.ts';
import { slug } from '../../model/words/slug.ts';
import { viewAddress } from '../../url/parse-selection.ts';
import type { View } from '../view.ts';

/** One chart of the page, in the view at hand. */
export interface PageChart {
  readonly view: View;
  readonly chart: ChartName;
}

/** A chart as it is carried away: in words, and with the address that shows it again. */
export interface SharedChart extends PageChart {
  /** The finding. */
  readonly title: string;
  /** What is shown, the certain first. */
  readonly rows: readonly Row[];
  /** What the filter shows: "endorsements of Oak, in June 2019"; "all endorsements" where nothing is filtered. */
  readonly filter: string;
  /** Absolute, with everything that the reader chose. */
  readonly address: string;
}

/** What is carried away of a chart. `site` is the absolute address of the site, with a closing slash. */
export function sharedChart({ view, chart }: PageChart, site: string): SharedChart {
  const { dataset, selection, selected } = view;
  return {
    view,
    chart,
    title: chartNamed(chart).describe(view).headline,
    rows: shownRows(selected),
    filter: endorsementsInWords(dataset, selection),
    address: viewAddress(site, selection, chart),
  };
}

/** An image's file: site, list, chart and filter, as in "union-endorsements-2020_articles_members_oak-only.svg". */
export function pictureFileName({ view: { dataset }, chart, filter }: SharedChart, ending: string): string {
  return `${slug(dataset.race.site)}_${dataset.list}_${chart}_${slug(filter)}${ending}`;
}

/** A data file: site, list with its version, and filter, as in "union-endorsements-2020_articles-1.0.0_oak-only.csv". */
export function dataFileName({ view: { dataset }, filter }: SharedChart, ending: string): string {
  return `${slug(dataset.race.site)}_${dataset.list}-${dataset.version}_${slug(filter)}${ending}`;
}
