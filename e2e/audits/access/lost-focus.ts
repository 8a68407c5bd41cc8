import type { Page } from 'playwright/test';

/** What takes the focus without showing it: no ring of 2 px on itself or on what stands for it. */
export async function lostFocus(page: Page): Promise<readonly string[]> {
  // The keyboard was the last to be used: from now on every focus is one that must show.
  await page.keyboard.press('Shift');
  const found: string[] = [];
  for (const { selector, what } of await page.evaluate(ringless)) {
    // A slider's ring is on its thumb, which has no style to be asked for: it is looked at.
    const isSeen = what.includes('type="range"') && (await changesByFocus(page, selector));
    if (!isSeen) found.push(`no sign of the focus: ${what}`);
  }
  return found;
}

async function changesByFocus(page: Page, selector: string): Promise<boolean> {
  const element = page.locator(selector);
  await element.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  const clip = { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 };
  const calm = await page.screenshot({ clip });
  await element.focus();
  const shown = await page.screenshot({ clip });
  await element.blur();
  return !calm.equals(shown);
}

interface Doubtful {
  readonly selector: string;
  readonly what: string;
}

/** What takes the focus without a ring of 2 px on itself or on what stands for it. Runs in a page. */
function ringless(): readonly Doubtful[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const ring = (element: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return `${isOutlined ? outlineColor : ''} ${boxShadow}`;
  };
  // A control may be too small to ring, such as a hidden radio: then what stands around it or after it is ringed.
  const around = (element: Element): readonly Element[] =>
    [
      element,
      element.nextElementSibling,
      element.parentElement,
      element.closest('label'),
      element.closest('[role]'),
    ].filter((one) => one !== null);
  const found = [...document.querySelectorAll<HTMLElement>(focusable)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('[disabled]'))
    .filter((one) => {
      const calm = around(one).map(ring);
      one.focus({ preventScroll: true });
      const hasFocus = document.activeElement === one;
      const shown = around(one).map(ring);
      one.blur();
      return hasFocus && shown.every((state, index) => state === calm[index]);
    });
  return found.map((one, index) => {
    one.dataset['doubtful'] = String(index);
    return { selector: `[data-doubtful="${index}"]`, what: one.outerHTML.slice(0, 240) };
  });
}
