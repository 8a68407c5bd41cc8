import type { Page } from 'playwright/test';

/**
 * Everything that moved by itself since the page began, as far as the browser has told. Words that go a few pixels along
 * their line when a font comes move less than a ten-thousandth.
 */
export async function layoutShifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((settle) => {
        const found: string[] = [];
        const note = (entries: readonly PerformanceEntry[]): void => {
          for (const entry of entries as readonly (PerformanceEntry & {
            readonly value: number;
            readonly hadRecentInput: boolean;
            readonly sources: readonly { readonly node: Node | null }[];
          })[]) {
            if (entry.hadRecentInput || entry.value < 0.0001) continue;
            const nodes = entry.sources.map(({ node }) =>
              node instanceof Element ? node.className || node.tagName : '?',
            );
            found.push(`${entry.value.toFixed(4)} by ${nodes.join(', ')}`);
          }
        };
        const observer = new PerformanceObserver((list) => note(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames: the second begins when whatever the first had to say has been said.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            note(observer.takeRecords());
            settle(found);
          }),
        );
      }),
  );
}
