/** Runs in a prerendered page: its chart as one SVG that needs no style sheet, with the words around it. */
export function plainChart(): { readonly title: string; readonly subtitle: string; readonly svg: string } {
  const looks = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'text-anchor'];
  const usual = new Map([
    ['fill', 'rgb(0, 0, 0)'],
    ['stroke', 'none'],
    ['stroke-width', '1px'],
    ['stroke-dasharray', 'none'],
    ['font-size', '14px'],
    ['font-weight', '400'],
    ['text-anchor', 'start'],
  ]);
  const shown = [...document.querySelectorAll('svg.chart-frame')].find(
    (svg) => getComputedStyle(svg).display !== 'none',
  );
  if (!shown) throw new Error('the page shows no chart');
  const plain = shown.cloneNode(true) as Element;
  const pairs = [...shown.querySelectorAll('*')].map(
    (element, index) => [element, plain.querySelectorAll('*')[index]] as const,
  );
  for (const [element, copy] of pairs) {
    const style = getComputedStyle(element);
    if (style.display === 'none') copy?.setAttribute('display', 'none');
    for (const name of looks) {
      const value = style.getPropertyValue(name);
      if (value !== usual.get(name) && !value.startsWith('url(')) copy?.setAttribute(name, value);
    }
    for (const name of ['class', 'data-slot', 'data-emphasis']) copy?.removeAttribute(name);
  }
  plain.querySelectorAll('[display="none"]').forEach((element) => element.remove());
  plain.removeAttribute('class');
  return {
    title: document.querySelector('.chart-headline')?.textContent ?? '',
    subtitle: document.querySelector('.chart-deck')?.textContent ?? '',
    svg: plain.outerHTML,
  };
}
