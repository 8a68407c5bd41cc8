import { useSyncExternalStore } from 'react';
import type { ChartName } from '../../charts/charts.ts';
import type { Selection } from '../../model/selection.ts';
import { opensInNewTab } from '../../ui/outside-link.tsx';
import { viewAddress } from '../../url/parse-selection.ts';

/** Where an embed's link leads. */
export interface EmbedLinkProps {
  /** The way from the page to the site's folder, as in "../../". */
  readonly site: string;
  readonly chart: ChartName;
  readonly selection: Selection;
  /** What the site calls itself. */
  readonly name: string;
}

/**
 * The dashboard with exactly the view of the embed, in a tab of its own: it is made for the whole window. The theme stays
 * behind: it was chosen for a post.
 */
export function EmbedLink({ site, chart, selection, name }: EmbedLinkProps) {
  const file = useSyncExternalStore(unchanging, ownFile, () => '');
  return (
    <a
      className="embed-link"
      href={viewAddress(`${site}${file}`, { ...selection, theme: null }, chart)}
      target="_blank"
      rel="noopener"
    >
      <span>{`See this view on ${name}`}</span>
      <span className="visually-hidden">{opensInNewTab}</span>
    </a>
  );
}

/** Some hosts answer to nothing but "index.html": then this page has come by it, too. */
function ownFile(): string {
  return window.location.pathname.endsWith('/index.html') ? 'index.html' : '';
}

function unchanging(): () => void {
  return () => undefined;
}
