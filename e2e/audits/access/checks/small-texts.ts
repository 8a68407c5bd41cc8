/** Texts set smaller than 12 px, after every scaling of a drawing. Runs in a page. */
export function smallTexts(): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const [parent, words] = [node.parentElement, node.textContent?.trim() ?? ''];
    if (!parent?.checkVisibility({ visibilityProperty: true }) || words === '' || parent.closest('script, style'))
      continue;
    const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < 11.99) found.push(`${size} px: “${words.slice(0, 40)}”`);
  }
  return found;
}
