/**
 * Whether a filter in an embed's address stands between the drawn page and the reader. While it does, the style sheet
 * keeps the chart hidden and its space free; a page without a filter has no state.
 * `pending`: the script has not come yet. `loading`: it has, and waits for data. `failed`: the drawn page shows, with a
 * notice that the filter is not applied.
 */
export type FilterState = 'pending' | 'loading' | 'failed';

/** Sets the state, or takes it away where the page shows what its address asks for. */
export function setFilterState(page: Document, state: FilterState | null): void {
  const { dataset } = page.documentElement;
  if (state === null) delete dataset['filter'];
  else dataset['filter'] = state;
}

/** The state that the page is in, or null. */
export function filterState(page: Document): FilterState | null {
  const state = page.documentElement.dataset['filter'];
  return state === 'pending' || state === 'loading' || state === 'failed' ? state : null;
}
