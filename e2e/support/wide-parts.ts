/** What makes the page scroll sideways, innermost first; none where nothing does. Runs in a page. */
export function wideParts(): readonly string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const scrolls = (one: Element) => getComputedStyle(one).overflowX !== 'visible';
  const isInBox = (one: Element): boolean => {
    const parent = one.parentElement;
    return parent !== null && parent !== document.body && (scrolls(parent) || isInBox(parent));
  };
  const wide = [...document.body.querySelectorAll('*:not(svg *)')].filter(
    (one) => one.getBoundingClientRect().right > room + 0.5,
  );
  const named = wide
    .filter((one) => !isInBox(one))
    .map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''} ${one.textContent.slice(0, 30)}`);
  return [`${document.documentElement.scrollWidth} px wide`, ...named.reverse()];
}
