import type { Page } from 'playwright/test';

/** Holds back what a page asks for at such an address, until it is let go. */
export async function held(page: Page, address: string | RegExp): Promise<() => void> {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}
