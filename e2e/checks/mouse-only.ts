import type { CDPSession, Page } from 'playwright/test';

const listened = /^(?:click|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/;

/** What hears a click or a touch and can't be reached or named by anybody else. */
export async function mouseOnly(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `[...document.body.querySelectorAll('*')]`,
    });
    const { result: properties } = await session.send('Runtime.getProperties', {
      objectId: result.objectId ?? '',
      ownProperties: true,
    });
    const elements = properties.flatMap(({ name, value }) =>
      /^\d+$/.test(name) && value?.objectId ? [value.objectId] : [],
    );
    const found = await Promise.all(elements.map((objectId) => complaint(session, objectId)));
    return found.flat();
  } finally {
    await session.detach();
  }
}

async function complaint(session: CDPSession, objectId: string): Promise<readonly string[]> {
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
  if (!listeners.some(({ type }) => listened.test(type))) return [];
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: deafTo.toString(),
    returnByValue: true,
  });
  return typeof result.value === 'string' ? [result.value] : [];
}

/** A line about the element where no key reaches it, or null. Runs in a page, on the element. */
function deafTo(this: Element): string | null {
  const reachable =
    'a[href], button, input, select, textarea, summary, label, details, dialog, [role][tabindex], [role="listbox"]';
  // React listens on the root for everything below it.
  if (this.id === 'root' || this.closest(reachable)) return null;
  const isKeyed = this.querySelector(reachable) !== null;
  return isKeyed ? null : `heard by the mouse alone: ${this.outerHTML.slice(0, 120)}`;
}
