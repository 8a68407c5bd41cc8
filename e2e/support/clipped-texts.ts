/** Texts that a box of theirs cuts off, or that run out of the window sideways. Runs in a page. */
export function clippedTexts(): readonly string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('script, style, svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const text = node.textContent?.trim().slice(0, 40) ?? '';
    if (text !== '' && isCut(parent, box)) found.push(text);
  }
  return found;

  function isCut(element: Element, box: DOMRect): boolean {
    for (
      let around: Element | null = element;
      around !== null && around !== document.body;
      around = around.parentElement
    ) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(around);
      // Hidden from the eye on purpose.
      if (clipPath !== 'none') return false;
      const edge = around.getBoundingClientRect();
      if (overflowX === 'auto' || overflowX === 'scroll' || overflowY === 'auto' || overflowY === 'scroll')
        return false;
      if (overflowX !== 'visible' && (box.right > edge.right + 1 || box.left < edge.left - 1)) return true;
      if (overflowY !== 'visible' && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1)) return true;
    }
    return box.left < -1 || box.right > window.innerWidth + 1;
  }
}
