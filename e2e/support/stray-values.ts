/** Texts and attributes of the document that hold what no reader should see: NaN, undefined, an object. Runs in a page. */
export function strayValues(): readonly string[] {
  const stray = /\b(?:NaN|undefined|Infinity)\b|\[object |^null$/;
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (element.matches('script, style')) continue;
    for (const { name, value } of element.attributes) {
      if (stray.test(value)) found.push(`${element.tagName} ${name}="${value}"`);
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && stray.test(child.nodeValue ?? '')) found.push(child.nodeValue ?? '');
    }
  }
  return found;
}
