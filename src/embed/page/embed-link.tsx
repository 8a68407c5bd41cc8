import type { ChartName } from '../../charts/chart-props.ts';
import type { Selection } from '../../model/selection.ts';
import { siteName } from '../../model/site-name.ts';
import { formatSelection } from '../../url/selection.ts';

/** Where an embed's link leads. */
export interface EmbedLinkProps {
  /** The way from the page to the site's folder, as in "../../". */
  readonly site: string;
  readonly chart: ChartName;
  readonly selection: Selection;
}

/** The dashboard with exactly the view of the embed, in a tab of its own: it is made for the whole window. */
export function EmbedLink({ site, chart, selection }: EmbedLinkProps) {
  return (
    <a className="embed-link" href={viewAddress({ site, chart, selection })} target="_blank" rel="noopener">
      See this view on {siteName}
      <span className="visually-hidden"> (new tab)</span>
    </a>
  );
}

/** The address of a view on the dashboard, relative to the embed. The theme stays behind: it was chosen for a post. */
export function viewAddress({ site, chart, selection }: EmbedLinkProps): string {
  const search = formatSelection({ ...selection, theme: null });
  return `${site}${search === '' ? '' : `?${search}`}#${chart}`;
}
