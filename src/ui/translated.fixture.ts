import { onTestFinished } from 'vitest';

const wrapper: string = 'font';

/**
 * Does to a page what translators do: wraps each text in `<font>`, at once and again at every change, with new text
 * nodes in place of the old.
 */
export function translate(page: HTMLElement): void {
  const wrap = (): void => {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.localName === wrapper) continue;
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', wrapper);
      font.append(document.createTextNode(text.data));
      text.replaceWith(font);
    }
    observer.takeRecords();
  };
  const observer = new MutationObserver(wrap);
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  wrap();
  onTestFinished(() => observer.disconnect());
}

/** How many texts of a page are wrapped. */
export function translatedTexts(page: HTMLElement): number {
  return page.querySelectorAll(wrapper).length;
}
