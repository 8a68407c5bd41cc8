import type { Locator, Page } from 'playwright';
import { watched } from './open-page.ts';

const limitMs = 30_000;
/** How long a finger or a button stays down, at the least. */
const holdMs = 60;

/** How long it takes from a reader's press to the end of the frame that answers it, in ms, pressing controls in turn. */
export async function measureChanges(
  page: Page,
  controls: Locator,
  times: number,
  restMs: number,
): Promise<readonly number[]> {
  const count = await controls.count();
  if (count < 2) throw new Error('a change needs two controls to choose from');
  const before = (await watched(page)).answers.length;
  for (let press = 1; press <= times; press += 1) {
    const box = await controls.nth(press % count).boundingBox();
    if (!box) throw new Error('a control has no place on the page');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(holdMs);
    await page.mouse.down();
    await page.waitForTimeout(holdMs);
    await page.mouse.up();
    await page.waitForFunction(
      (wanted) => (Reflect.get(window, 'pageWatch') as { answers: unknown[] }).answers.length >= wanted,
      before + press,
      { timeout: limitMs },
    );
    await page.waitForTimeout(restMs);
  }
  return (await watched(page)).answers.slice(before);
}
