import type { Page } from 'playwright/test';

/** What hears a click or a touch and can't be reached or named by anybody else. */
export async function mouseOnly(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(${deaf.toString()})(getEventListeners)`,
      // `getEventListeners` is a command of the browser's own console.
      includeCommandLineAPI: true,
      returnByValue: true,
    });
    if (!Array.isArray(result.value))
      throw new Error(`the page did not say what hears the mouse: ${result.description}`);
    return result.value as readonly string[];
  } finally {
    await session.detach();
  }
}

/** A line for each element that only a mouse or a finger can use. Runs in a page. */
function deaf(listenersOf: (element: Element) => Readonly<Record<string, unknown>>): readonly string[] {
  const heard = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'];
  const reachable =
    'a[href], button, input, select, textarea, summary, label, details, dialog, [role][tabindex], [role="listbox"]';
  return (
    [...document.body.querySelectorAll('*')]
      .filter((one) => heard.some((type) => type in listenersOf(one)))
      // React listens on the root for everything below it.
      .filter((one) => one.id !== 'root' && !one.closest(reachable) && !one.querySelector(reachable))
      .map((one) => `heard by the mouse alone: ${one.outerHTML.slice(0, 120)}`)
  );
}
