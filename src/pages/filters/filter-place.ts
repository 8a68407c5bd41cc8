/** The id of the active filters on the page: where links to them lead. */
export const filterPlace = 'filters';

/** Gives the focus to the filters: for a control that has just taken itself off the page. */
export function focusFilters(): void {
  document.getElementById(filterPlace)?.focus({ preventScroll: true });
}
