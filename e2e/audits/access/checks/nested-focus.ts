/** What takes the focus inside something that a screen reader shows as one piece, or not at all. Runs in a page. */
export function nestedFocus(): readonly string[] {
  const closed = '[role="img"], [aria-hidden="true"], [role="option"], [role="button"], button, a[href]';
  const focusable = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex="-1"])';
  return [...document.querySelectorAll(focusable)]
    .filter((one) => one.parentElement?.closest(closed) && one.checkVisibility({ visibilityProperty: true }))
    .map((one) => `focus inside ${one.parentElement?.closest(closed)?.tagName}: ${one.outerHTML.slice(0, 120)}`);
}
