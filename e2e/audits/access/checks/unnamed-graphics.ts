/** Pictures that are neither named nor hidden, as WCAG 1.1.1 asks. Runs in a page. */
export function unnamedGraphics(): readonly string[] {
  const graphics = 'svg, img, [role="img"], [role^="graphics-"], object, embed, canvas';
  const isNamed = (element: Element): boolean => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const words = by.map((id) => document.getElementById(id)?.textContent ?? '').join('');
    if (words.trim() !== '' || (element.getAttribute('aria-label') ?? '').trim() !== '') return true;
    // A name for the tree only counts with a role that takes one.
    if (element.tagName === 'svg')
      return element.hasAttribute('role') && element.querySelector(':scope > title') !== null;
    return element.hasAttribute('alt') || element.querySelector(':scope > title') !== null;
  };
  return [...document.querySelectorAll(graphics)]
    .filter(
      (one) => one.closest('[aria-hidden="true"]') === null && one.parentElement?.closest('svg, [role="img"]') === null,
    )
    .concat([...document.querySelectorAll('svg [role^="graphics-"], svg [role="img"]')])
    .filter((one) => one.closest('[aria-hidden="true"]') === null && !isNamed(one))
    .map((one) => `no name: ${one.outerHTML.slice(0, 120)}`);
}
