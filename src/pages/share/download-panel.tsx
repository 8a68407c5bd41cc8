import { plural } from '../../model/words/numbers.ts';
import { rowsOf } from '../../model/row.ts';
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
          {shared.rows.length === all ? wholeInWords(all) : `${shared.rows.length} of ${plural(all, 'endorsement')}.`}
        </span>{' '}
        <span>The CSV’s file name shows the filter; the JSON includes filter, sources and terms.</span>
      </p>
      <ViewData shared={shared} />
      <AllData list={view.dataset.list} />
    </>
  );
}

function wholeInWords(count: number): string {
  if (count === 0) return 'This list has no endorsements yet.';
  return count === 1 ? 'The one endorsement in this list.' : `All ${plural(count, 'endorsement')} in this list.`;
}
