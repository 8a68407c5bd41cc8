import { onTestFinished } from 'vitest';

const wrapper: string = 'font';

/**
 * Does to a page what translators do: wraps each text in `<font>`, at once and again at every change, with new text
 * nodes in place of the old.
 */
export function translate(page: HTMLElement): void {
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes.length > 0 ? addedNodes : [target]) wrapTexts(node);
    observer.takeRecords();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  wrapTexts(page);
  observer.takeRecords();
  onTestFinished(() => observer.disconnect());
}

function wrapTexts(node: Node): void {
  if (node instanceof Text) {
    if (!node.isConnected || node.data.trim() === '' || node.parentElement?.localName === wrapper) return;
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', wrapper);
    font.append(document.createTextNode(node.data));
    node.replaceWith(font);
  } else {
    for (const child of Array.from(node.childNodes)) wrapTexts(child);
  }
}

/** How many texts of a page are wrapped. */
export function translatedTexts(page: HTMLElement): number {
  return page.querySelectorAll(wrapper).length;
}
