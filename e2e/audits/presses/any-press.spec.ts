import fc from 'fast-check';
import { expect, type Page } from 'playwright/test';
import { open } from '../../support/dashboard.ts';
import { expectSound, test } from '../../support/page.ts';

// Each press is made where chance has it: on words, between controls, on what opened a moment ago. Always the same ones.
const height = 760;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ how: fc.constant('press' as const), x: share, y: share }) },
  {
    weight: 2,
    arbitrary: fc.record({ how: fc.constant('drag' as const), x: share, y: share, toX: share, toY: share }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ how: fc.constant('scroll' as const), by: fc.integer({ min: -600, max: 1200 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      how: fc.constant('key' as const),
      key: fc.constantFrom('Tab', 'Shift+Tab', 'Enter', 'Escape', ' ', 'ArrowDown', 'ArrowRight', 'Home', 'End', 's'),
    }),
  },
  // What a control opens lies next to it: there the second press goes.
  {
    weight: 6,
    arbitrary: fc.record({
      how: fc.constant('control' as const),
      which: share,
      right: fc.integer({ min: -60, max: 160 }),
      down: fc.integer({ min: 10, max: 200 }),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

for (const [width, search] of [
  [360, ''],
  [768, 'record=public'],
  [1280, 'candidate=sanders&pick=cwa'],
] as const) {
  test(`at ${width} px the page stays sound whatever is pressed, in any order`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(stayHere);
    await open(page, search);
    for (const [index, one] of fc.sample(act, { seed: width, numRuns: 120 }).entries()) {
      await perform(page, width, one);
      if (index % 15 === 14) await expectSound(page);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  });
}

async function perform(page: Page, width: number, one: Act): Promise<void> {
  switch (one.how) {
    case 'press':
      return page.mouse.click(one.x * width, one.y * height);
    case 'drag':
      await page.mouse.move(one.x * width, one.y * height);
      await page.mouse.down();
      await page.mouse.move(one.toX * width, one.toY * height, { steps: 3 });
      return page.mouse.up();
    case 'scroll':
      return page.mouse.wheel(0, one.by);
    case 'key':
      return page.keyboard.press(one.key);
    case 'control': {
      const place = await page.evaluate(placeOfControl, one.which);
      await page.mouse.click(place.x, place.y);
      return page.mouse.click(place.x + one.right, place.y + one.down);
    }
  }
}

/** Runs in the page: brings one of its controls into view, 0 for the first and 1 for the last, and says where it is. */
function placeOfControl(which: number): { readonly x: number; readonly y: number } {
  const controls = [...document.querySelectorAll('button, summary')].filter((one) => one.checkVisibility());
  const control = controls[Math.floor(which * (controls.length - 1))];
  control?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x = 0, y = 0, width = 0, height = 0 } = control?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

/** Runs in the page: a link that leads away, and a file that would be saved, are no fault of it but end the walk. */
function stayHere(): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && (link.pathname !== location.pathname || link.origin !== location.origin)) event.preventDefault();
    },
    { capture: true },
  );
}
