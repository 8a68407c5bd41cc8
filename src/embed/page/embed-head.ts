import { asksForView } from '../../url/first-paint.ts';
import { parameters } from '../../url/query.ts';
import { parseEmbedOptions } from '../embed-address.ts';

/** How long the script may take, until the prerendered page is better than none. */
const timeoutMs = 8000;

/**
 * Runs in an embed's head, before anything is painted: looks as the address asks for, and no chart until the filter in
 * the address is applied. Where the script does not come or fails, the prerendered page shows, and says what it lacks.
 */
export function embedHead(page: Document, { pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  // Some hosts serve a folder's page at an address without a slash, where everything would be sought one level up.
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (last !== '' && !last.includes('.'))
    page.head.append(Object.assign(page.createElement('base'), { href: `${last}/` }));
  const { dataset } = page.documentElement;
  // In a post: see show-all.ts.
  if (page.defaultView && page.defaultView.parent !== page.defaultView) dataset['capped'] = '';
  const { theme, hasTitle, background } = parseEmbedOptions(search);
  if (theme !== null) dataset['theme'] = theme;
  dataset['title'] = hasTitle ? 'on' : 'off';
  dataset['background'] = background;

  const asked = new URLSearchParams(search);
  if (!asksForView(asked)) return;
  dataset['filtered'] = '';
  // See start-embed.tsx for what becomes of it.
  dataset['filter'] = 'pending';

  function giveUp(): void {
    const link = page.querySelector<HTMLAnchorElement>('.embed-unfiltered a');
    if (link) link.href = exactView(link.href, asked);
    if (dataset['filter'] === 'pending') dataset['filter'] = 'failed';
  }
  // Deferred scripts run before this event, or have failed by then.
  page.addEventListener('DOMContentLoaded', giveUp);
  setTimeout(giveUp, timeoutMs);
}

function exactView(prerenderedView: string, asked: URLSearchParams): string {
  const view = new URL(prerenderedView);
  for (const name of parameters) {
    const own = [...view.searchParams.getAll(name), ...asked.getAll(name)];
    view.searchParams.delete(name);
    for (const value of new Set(own)) view.searchParams.append(name, value);
  }
  return view.href;
}
