import type { ChartName } from '../../charts/charts.ts';
import type { Selection } from '../../model/selection.ts';
import { formatSelection } from '../../url/selection.ts';

/** Where an embed's link leads. */
export interface EmbedLinkProps {
  /** The way from the page to the site's folder, as in "../../". */
  readonly site: string;
  readonly chart: ChartName;
  readonly selection: Selection;
}

/** The dashboard with exactly the view of the embed, in a tab of its own: it is made for the whole window. */
export function EmbedLink({ name, ...view }: EmbedLinkProps & { readonly name: string }) {
  return (
    <a className="embed-link" href={viewAddress(view)} target="_blank" rel="noopener">
      <span>{`See this view on ${name}`}</span>
      <span className="visually-hidden"> (new tab)</span>
    </a>
  );
}

/** The address of a view on the dashboard, relative to the embed. The theme stays behind: it was chosen for a post. */
export function viewAddress({ site, chart, selection }: EmbedLinkProps): string {
  const search = formatSelection({ ...selection, theme: null });
  return `${site}${search === '' ? '' : `?${search}`}#${chart}`;
}
