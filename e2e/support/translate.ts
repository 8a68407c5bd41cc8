/** Wraps each text of a page, and each that comes, as a browser's translator does. Runs in a page. */
export function translate(): void {
  const tag: string = 'font';
  const wrap = (node: Node): void => {
    if (!(node instanceof Text)) return [...node.childNodes].forEach(wrap);
    const parent = node.parentElement;
    if (node.data.trim() === '' || !parent || parent.closest('font, script, style')) return;
    const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
    outer.append(inner);
    inner.append(node.data);
    node.replaceWith(outer);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) (addedNodes.length > 0 ? [...addedNodes] : [target]).forEach(wrap);
    observer.takeRecords();
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  wrap(document.body);
  observer.takeRecords();
}
