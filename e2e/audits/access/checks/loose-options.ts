/** Options outside a list, lists without options, and lists with none or several ways in by Tab. Runs in a page. */
export function looseOptions(): readonly string[] {
  const isShown = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
  const loose = [...document.querySelectorAll('[role="option"]')].filter((one) => !one.closest('[role="listbox"]'));
  const lists = [...document.querySelectorAll('[role="listbox"]')].filter(isShown);
  return [
    ...loose.map((one) => `no list around: ${one.outerHTML.slice(0, 120)}`),
    ...lists
      .filter((list) => !list.querySelector('[role="option"]'))
      .map((list) => `no option in ${list.outerHTML.slice(0, 120)}`),
    ...lists
      .filter((list) => list.querySelectorAll('[tabindex="0"]').length + (list.matches('[tabindex="0"]') ? 1 : 0) !== 1)
      .map((list) => `not one stop in ${list.outerHTML.slice(0, 120)}`),
  ];
}
