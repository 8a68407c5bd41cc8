import { holdPlace, holdTarget, placeOf, type Place } from './place.ts';

/** After so long a rest a scroll is over: browsers refuse more than some 100 writes in 10 seconds. */
const debounceMs = 150;

/**
 * Keeps the reader's place in each entry of the history, and takes them back there: the browser itself restores a number
 * of pixels before the view is drawn. Returns what notes the place, for whoever is about to leave it.
 */
export function keepPlace(window: Window): () => void {
  const { document, history } = window;
  let timer: number | undefined;
  const note = (): void => {
    window.clearTimeout(timer);
    const state: unknown = history.state;
    const [place, kept] = [placeOf(window), keptPlace(state)];
    // Most presses come with no scroll before them, and a browser takes its time to write.
    if (kept?.part === place.part && kept.topPx === place.topPx) return;
    try {
      history.replaceState({ ...(state instanceof Object ? state : {}), place }, '');
    } catch {
      // Where history can't be written there is nothing to go back to.
    }
  };
  const restoration = (way: ScrollRestoration) => (): void => {
    history.scrollRestoration = way;
  };
  restoration('manual')();
  window.addEventListener('pageshow', restoration('manual'));
  window.addEventListener('pagehide', () => {
    note();
    // The page as it is drawn is where the browser takes it.
    restoration('auto')();
  });
  window.addEventListener(
    'scroll',
    () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(note, debounceMs);
    },
    { passive: true },
  );
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) note();
    },
    { capture: true },
  );
  window.addEventListener('popstate', () => {
    window.clearTimeout(timer);
    const place = keptPlace(history.state);
    if (place) holdPlace(window, place);
    else holdTarget(window);
  });
  return note;
}

/** The place that an entry of the history holds, or null. */
export function keptPlace(state: unknown): Place | null {
  const place: unknown = state instanceof Object && 'place' in state ? state.place : null;
  if (!(place instanceof Object) || !('part' in place) || !('topPx' in place)) return null;
  const { part, topPx } = place;
  return typeof part === 'string' && typeof topPx === 'number' ? { part, topPx } : null;
}
