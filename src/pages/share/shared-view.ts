import type { ChartName } from '../../charts/chart-props.ts';
import { chartDescription } from '../../charts/chart-description.ts';
import { filterInWords } from '../../model/filter-words.ts';
import { formatSelection } from '../../url/selection.ts';
import type { View } from '../view.ts';

/** A chart of a view as it is carried away: in words, and with the address that shows it again. */
export interface SharedView {
  readonly view: View;
  readonly chart: ChartName;
  /** The finding. */
  readonly title: string;
  /** "all endorsements", "Oak only; in June 2015". */
  readonly filter: string;
  /** Absolute, with everything that the reader chose. */
  readonly address: string;
}

/** What is carried away of a chart. `site` is the absolute address of the site, with a closing slash. */
export function sharedView(view: View, chart: ChartName, site: string): SharedView {
  const { dataset, selection, rows } = view;
  return {
    view,
    chart,
    title: chartDescription(chart, dataset, rows, selection).headline,
    filter: filterInWords(dataset, selection),
    address: viewAddress(view, chart, site),
  };
}

/** The address of a chart with exactly this view. */
export function viewAddress({ selection }: Pick<View, 'selection'>, chart: ChartName, site: string): string {
  const address = new URL(site);
  address.search = formatSelection(selection);
  address.hash = chart;
  return address.href;
}
