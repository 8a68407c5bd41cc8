import { asksForView, themeIn } from '../../url/first-paint.ts';
import { awaitScript, doWithoutScript, isScriptAwaited, setLoadState, loadStateOf } from './load-state.ts';

/** How long a view may take to come, until the prerendered page is better than an empty one. */
const timeoutMs = 3000;

/**
 * Runs in the page's head, before anything is painted: the theme that the address asks for, and nothing that another
 * view will move. Where the script does not come in time, or at all, the prerendered page shows.
 */
export function pageHead(page: Document, location: Pick<Location, 'href' | 'search' | 'replace'>): void {
  // A name and password in the address have done their work: with them no data could be fetched, and no step written.
  if (hasPassword(page.URL) && !hasPassword(location.href)) {
    location.replace(location.href);
    return;
  }
  const asked = new URLSearchParams(location.search);
  const { dataset } = page.documentElement;
  const theme = themeIn(asked);
  if (theme !== null) dataset['theme'] = theme;
  // Another list changes the masthead too, which no filter does.
  if (asked.get('record') === 'public') dataset['list'] = 'public';
  awaitScript(page);
  // Deferred scripts run before this event, or have failed by then.
  page.addEventListener('DOMContentLoaded', () => {
    if (isScriptAwaited(page)) doWithoutScript(page);
    if (loadStateOf(page) === 'pending') setLoadState(page, 'missed');
  });
  if (!asksForView(asked)) return;
  setLoadState(page, 'pending');
  setTimeout(() => {
    if (loadStateOf(page) !== null) setLoadState(page, 'missed');
  }, timeoutMs);
}

function hasPassword(address: string): boolean {
  return /^https?:\/\/[^/?#]*@/.test(address);
}
