import { expect, type Page } from 'playwright/test';
import { filters, mark, open } from '../../support/dashboard.ts';
import { test } from '../../support/page.ts';

/** Every color that anything on the page is drawn in, as red, green and blue from 0 to 255. */
async function paints(page: Page): Promise<readonly (readonly [number, number, number])[]> {
  const found = await page.evaluate(() => {
    const names = ['color', 'backgroundColor', 'fill', 'stroke', 'borderTopColor', 'outlineColor'] as const;
    const styles = [...document.body.querySelectorAll('*')].map((one) => getComputedStyle(one));
    return [...new Set(styles.flatMap((style) => names.map((name) => style[name])))];
  });
  return found.flatMap((css) => {
    const [red = Number.NaN, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return css.startsWith('rgb') && alpha > 0 ? [[red, green, blue] as const] : [];
  });
}

test('nothing on the page is red, so that nothing can flash red', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, 'pick=seiu&running=on&pattern=on&candidate=nobody');
    const colors = await paints(page);
    expect(colors.length).toBeGreaterThan(5);
    // What WCAG 2.3.1 calls a saturated red.
    expect(colors.filter(([red, green, blue]) => red > 0 && red / (red + green + blue) >= 0.8)).toEqual([]);
  }
});

test('no animation repeats and none changes how light a surface is', async ({ page }) => {
  await open(page);
  const animated = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const within = (rule: CSSRule): readonly CSSRule[] =>
      ('cssRules' in rule ? [...(rule.cssRules as CSSRuleList)] : []).flatMap((one) => [one, ...within(one)]);
    const all = [...rules, ...rules.flatMap(within)];
    return all.flatMap((rule) => (rule instanceof CSSKeyframeRule ? [...rule.style] : []));
  });
  expect(
    animated.filter(
      (property) => !/^(?:transform|translate|opacity|visibility|width|height|clip-path)$/.test(property),
    ),
  ).toEqual([]);
});

test('a candidate has a form of their own in every chart, beside the color', async ({ page }) => {
  await open(page, 'running=on');
  const forms = await page.evaluate(() => {
    const formOf = (path: Element) => (path.getAttribute('d') ?? '').replace(/[-\d.,]+/g, '');
    const slotOf = (path: Element) => path.closest('[data-slot]')?.getAttribute('data-slot') ?? '';
    return [...document.querySelectorAll('.chart-frame .symbol, .candidate-symbol path')].map(
      (path) => [slotOf(path), formOf(path)] as const,
    );
  });
  const of = (slot: string) => new Set(forms.filter(([own]) => own === slot).map(([, form]) => form));
  expect(forms.length).toBeGreaterThan(40);
  expect([...of('1')].filter((form) => of('2').has(form))).toEqual([]);
  expect([of('1').size, of('2').size]).toEqual([1, 1]);
});

test('bars are parted by a third of their height at most, and parts of the page by 16 px or more', async ({ page }) => {
  await open(page);
  const bars = await page.evaluate(() =>
    [...document.querySelectorAll('#members .bar-row .bar')]
      .map((bar) => bar.getBoundingClientRect())
      .map(({ top, height }) => ({ top, height })),
  );
  const gaps = bars.flatMap(({ top, height }, index) => {
    const next = bars[index + 1];
    return next ? [(next.top - top - height) / (next.top - top)] : [];
  });
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.15);
  expect(Math.min(...gaps)).toBeLessThanOrEqual(0.35);
  const between = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('main section')].filter((one) => one.querySelector(':scope > h2'));
    const edge = (part: Element | undefined, end: 'top' | 'bottom') =>
      (end === 'top' ? part?.firstElementChild : part?.lastElementChild)?.getBoundingClientRect()[end] ?? 0;
    return parts.slice(1).map((part, index) => edge(part, 'top') - edge(parts[index], 'bottom'));
  });
  expect(between.length).toBeGreaterThan(4);
  expect(between.filter((gap) => gap < 16)).toEqual([]);
});

test('a mark that is pointed at or open has an outline of 2 px or more, and the focus a ring of two tones', async ({
  page,
}) => {
  await open(page);
  const outline = () =>
    page
      .locator('#members [data-emphasis="hovered"] .bar, #members [data-emphasis="picked"] .bar')
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).strokeWidth));
  const option = mark(page, 'By members', 'Service Employees, Clinton');
  await option.hover();
  await expect.poll(outline).toBeGreaterThanOrEqual(2);
  await option.click();
  await page.mouse.move(2, 2);
  await expect.poll(outline).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('ArrowDown');
  const ring = await page.locator(':focus').evaluate((one) => getComputedStyle(one).boxShadow);
  expect(ring).toBe('rgb(255, 255, 255) 0px 0px 0px 2px, rgb(0, 0, 0) 0px 0px 0px 4px');
});

test('Tab visits every stop once, none of them covered, and leaves the page at its end', async ({ page }) => {
  test.slow();
  await open(page);
  const stops = await page.evaluate(() => {
    const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select, summary, [tabindex="0"]';
    const seen = [...document.querySelectorAll<HTMLElement>(focusable)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    // A group of radio buttons is one stop.
    const groups = new Set(
      seen.map((one) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one)),
    );
    return groups.size;
  });
  const covered: string[] = [];
  let visited = 0;
  for (; visited <= stops; visited += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(underFocus);
    if (where === 'nowhere') break;
    if (where !== 'seen') covered.push(where);
  }
  expect(covered).toEqual([]);
  expect(visited).toBe(stops);
});

/** Whether what has the focus can be seen, or what it is and what lies over it. Runs in a page. */
function underFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nowhere';
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [
    [left + 2, top + 2],
    [right - 2, top + 2],
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
    [x, y],
  ] as const;
  const hits = points.map(([px, py]) => document.elementFromPoint(px, py));
  const isOwn = (hit: Element | null): boolean =>
    hit !== null &&
    (focused.contains(hit) || hit.contains(focused) || hit.closest('label')?.contains(focused) === true);
  return hits.some(isOwn) ? 'seen' : `${focused.outerHTML.slice(0, 90)} under ${hits[4]?.className ?? ''}`;
}

test('a reader’s own style sheet wins, in the drawings as well', async ({ page }) => {
  await open(page, 'pick=seiu');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { font-family: cursive !important; color: #123456 !important; fill: #123456 !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  const others = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (one) =>
          one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .map((one) =>
        [
          getComputedStyle(one).fontFamily,
          one instanceof SVGElement ? getComputedStyle(one).fill : getComputedStyle(one).color,
        ].join(' '),
      )
      .filter((style) => style !== 'cursive rgb(18, 52, 86)'),
  );
  expect(others).toEqual([]);
});

test('in forced colors every text and mark wears the system’s, and the candidates still differ', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await filters(page).getByRole('radio', { name: 'All' }).check();
  const worn = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const [ink, ground] = [system('CanvasText'), system('Canvas')];
    const fills = (selector: string) => [
      ...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).fill)),
    ];
    return {
      texts: fills('.chart-frame text').filter((fill) => fill !== ink),
      first: fills('.chart-frame [data-slot="1"] .mark').map((fill) => (fill === ink ? 'ink' : fill)),
      second: fills('.chart-frame [data-slot="2"] .mark').map((fill) => (fill === ground ? 'ground' : fill)),
    };
  });
  expect(worn).toEqual({ texts: [], first: ['ink'], second: ['ground'] });
});
