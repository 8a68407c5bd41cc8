/**
 * What stands between the prerendered page and a view that the address asks for. While anything does, the style
 * sheet hides what that view changes and keeps its room; a page that shows what was asked for has no state.
 * `pending`: the script has not come yet. `loading`: it has, and waits for data. `missed`: it did not come in time, so
 * that the prerendered page is shown in its place and says so.
 */
export type LoadState = 'pending' | 'loading' | 'missed';

/**
 * The style sheet offers what needs the script only where the root element is marked so: the head's script does that
 * before anything is painted.
 */
export function awaitScript(page: Document): void {
  page.documentElement.dataset['script'] = 'awaited';
}

/** The script has come. */
export function scriptIsHere(page: Document): void {
  page.documentElement.dataset['script'] = 'here';
}

/** Takes away what needs the script, and says so. */
export function doWithoutScript(page: Document): void {
  delete page.documentElement.dataset['script'];
  const words = page.querySelector<HTMLElement>('.script-missed');
  if (words) words.hidden = false;
}

/** Whether the script has yet to come. */
export function isScriptAwaited(page: Document): boolean {
  return page.documentElement.dataset['script'] === 'awaited';
}

/** Sets the state, or takes it away where the page is to be seen as it is. */
export function setLoadState(page: Document, state: LoadState | null): void {
  const { dataset } = page.documentElement;
  if (state === null) delete dataset['view'];
  else dataset['view'] = state;
}

/** The state that the page is in, or null. */
export function loadStateOf(page: Document): LoadState | null {
  const state = page.documentElement.dataset['view'];
  return state === 'pending' || state === 'loading' || state === 'missed' ? state : null;
}
