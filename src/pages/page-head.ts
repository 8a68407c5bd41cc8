import { asksForView, setViewState, viewState } from './view-state.ts';

/** How long a view may take to come, in milliseconds, until the drawn page is better than an empty one. */
const patience = 3000;

/** How long the line may take there and back, in milliseconds, for fonts to be worth a wait. */
const promptly = 140;

/**
 * Runs in the page's head, before anything is painted: the theme that the address asks for, and nothing that another
 * view will move. Where the script does not come in time, or at all, the page shows as it was drawn.
 * `lineMs` is how long the line takes there and back.
 */
export function pageHead(page: Document, { search }: Pick<Location, 'search'>, lineMs: number): void {
  // A browser waits with its first paint for fonts that are preloaded, in vain where the line is slow.
  if (lineMs < promptly) {
    for (const font of page.querySelectorAll<HTMLLinkElement>('link[as="font"]')) preloadFont(page, font);
  }
  const asked = new URLSearchParams(search);
  const { dataset } = page.documentElement;
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  // Another record changes the masthead too, which no filter does.
  if (asked.get('record') === 'public') dataset['record'] = 'public';
  if (!asksForView(search)) return;
  setViewState(page, 'pending');
  // Deferred scripts run before this event, or have failed by then.
  page.addEventListener('DOMContentLoaded', () => {
    if (viewState(page) === 'pending') setViewState(page, 'missed');
  });
  setTimeout(() => {
    if (viewState(page) !== null) setViewState(page, 'missed');
  }, patience);
}

/**
 * Preloads a font and makes it known to the page. Not by a rule of its style: Chromium reads those anew where a media
 * query of the page changes its answer, and then leaves out for good what was shown before.
 */
function preloadFont(page: Document, link: HTMLLinkElement): void {
  link.media = 'all';
  const { family = '', weight = '' } = link.dataset;
  const face = new FontFace(family, `url("${link.href}")`, { weight, display: 'optional' });
  page.fonts.add(face);
  // Where it does not come the page has its other fonts.
  face.load().catch(() => undefined);
}
