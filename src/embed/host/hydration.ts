/** Where frameworks put a page that they draw on a server and take over in the browser. */
const roots = '#__docusaurus,#__next,#___gatsby,#__nuxt,#root,#app,[data-server-rendered]';

const loadTimeoutMs = 5000;
const takeoverTimeoutMs = 3000;
const pollMs = 100;

/**
 * Resolves when the page's own scripts have had their turn. A framework that takes a prerendered page over compares it with what
 * it would have drawn: whoever changes it before that makes it complain, or draw the post anew.
 */
export async function pageSettled(page: Document): Promise<void> {
  if (page.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      addEventListener('load', () => resolve(), { once: true });
      // Something else of the page may never come.
      page.addEventListener('DOMContentLoaded', () => setTimeout(resolve, loadTimeoutMs), { once: true });
    });
  }
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 100);
  });
}

/** Resolves when the part of the page around an element has been taken over, or nothing seems to take it over. */
export async function partSettled(element: Element): Promise<void> {
  const root = element.closest(roots);
  if (!root) return;
  for (let waited = 0; waited < takeoverTimeoutMs && !isTakenOver(element, root); waited += pollMs) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Whether a framework has left its mark: Vue on the root, React on each element that it knows. */
function isTakenOver(element: Element, root: Element): boolean {
  if ('__vue_app__' in root || '_vnode' in root) return true;
  for (let part: Element | null = element; part && part !== root; part = part.parentElement) {
    if (Object.keys(part).some((key) => key.startsWith('__react'))) return true;
  }
  return false;
}
