/** Parts that scroll and that the keyboard cannot reach, or that have no name once it does. Runs in a page. */
export function unreachableScrolls(): readonly string[] {
  const scrolls = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const across = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const down = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return across || down;
  };
  const isNamed = (one: Element): boolean =>
    one.hasAttribute('role') && (one.hasAttribute('aria-label') || one.hasAttribute('aria-labelledby'));
  return [...document.body.querySelectorAll('*')]
    .filter((one) => scrolls(one) && one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !(one.matches('[tabindex="0"]') && isNamed(one)))
    .filter((one) => !one.matches('textarea, dialog') && !one.querySelector('a[href], button, input, [tabindex="0"]'))
    .map((one) => `scrolls out of reach: ${one.outerHTML.slice(0, 120)}`);
}
