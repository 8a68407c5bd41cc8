import { chartNamed, type ChartName } from '../../charts/charts.ts';
import type { Row } from '../../model/row.ts';
import { shownRows } from '../../model/select.ts';
import { endorsementsInWords } from '../../model/words/filters.ts';
import { viewAddress } from '../../url/parse-selection.ts';
import type { View } from '../view.ts';

/** A chart of a view as it is carried away: in words, and with the address that shows it again. */
export interface SharedView {
  readonly view: View;
  readonly chart: ChartName;
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
export function sharedView(view: View, chart: ChartName, site: string): SharedView {
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
