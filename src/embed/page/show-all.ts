/**
 * A post is not a page: on a phone a long chart begins cut short, by the style sheet, and this button shows the rest. Gives
 * back what shows it: evidence that was opened, or what the keyboard has reached, must not stand out of sight.
 */
export function showAll(page: Document, content: HTMLElement): () => void {
  const { dataset } = page.documentElement;
  const bar = content.querySelector<HTMLElement>('.embed-more');
  const root = page.getElementById('root');
  if (dataset['capped'] === undefined || !bar || !root || !('ResizeObserver' in globalThis)) {
    delete dataset['capped'];
    return () => undefined;
  }
  const sizes = new ResizeObserver(() => {
    // Not in answer to the observer itself: browsers tell the page of that as a fault.
    requestAnimationFrame(() => {
      if (dataset['capped'] === undefined) return;
      // Words for screen readers alone may stand below: they are nothing to be shown.
      bar.hidden = root.getBoundingClientRect().bottom <= content.getBoundingClientRect().bottom + 1;
    });
  });
  sizes.observe(content);
  sizes.observe(root);

  function show(): void {
    sizes.disconnect();
    delete dataset['capped'];
    if (bar?.contains(page.activeElement)) content.focus({ preventScroll: true });
    if (bar) bar.hidden = true;
  }
  content.tabIndex = -1;
  bar.querySelector('button')?.addEventListener('click', show);
  content.addEventListener('focusin', ({ target }) => {
    if (bar.hidden || !(target instanceof Element) || bar.contains(target) || target === content) return;
    if (target.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top) return;
    show();
    target.scrollIntoView({ block: 'nearest' });
  });
  return show;
}
