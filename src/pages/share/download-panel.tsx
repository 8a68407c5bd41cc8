import { plural } from '../../model/words/numbers.ts';
import { rowsOf } from '../../model/row.ts';
import { defaultSelection } from '../../model/selection.ts';
import { statusInWords } from '../filters/filter-words.ts';
import type { PanelProps } from './later-panel.tsx';
import { AllData } from './plain-panels.tsx';
import { sharedView } from './shared-view.ts';
import { siteAddress } from './site-address.ts';
import { ViewData } from './view-data.tsx';
import { ViewPictures } from './view-pictures.tsx';

/** Everything that can be saved of a chart of exactly this view, and all data beside it. */
export function DownloadPanel({ view, chart }: PanelProps) {
  const shared = sharedView(view, chart, siteAddress());
  const all = rowsOf(view.dataset).length;
  return (
    <>
      <h4>Image of this view</h4>
      <p>{`Showing ${shared.filter}. The image includes the title, filter, sources and link.`}</p>
      <ViewPictures view={view} chart={chart} theme={view.selection.theme} />
      <h4>Data shown</h4>
      <p>
        <span>
          {shared.rows.length === all
            ? `${statusInWords(view.dataset, defaultSelection, view.selected)} in this list.`
            : `${shared.rows.length} of ${plural(all, 'endorsement')}.`}
        </span>{' '}
        <span>The CSV’s file name shows the filter; the JSON includes filter, sources and terms.</span>
      </p>
      <ViewData shared={shared} />
      <AllData list={view.dataset.list} />
    </>
  );
}
