import { expect, type Page } from 'playwright/test';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { chartTitles, evidence, mark, open, section, table } from '../../support/dashboard.ts';
import { isUnion, keptChoices, listed, nth, second, union } from '../../support/list-file.ts';
import { test } from '../../support/page.ts';

const bars = 'The unions by size';
const { of: sized } = nth(keptChoices.filter((one) => isUnion(one) && (one.of.membership ?? null) !== null));

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
    await open(page, `pick=${union.id}&pattern=on&candidate=nobody`);
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
  await open(page);
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

test('a mark that is pointed at or open has an outline of 2 px or more, and the focus a ring of two tones', async ({
  page,
}) => {
  await open(page);
  const outline = () =>
    page
      .locator('#members [data-emphasis="hovered"] .bar, #members [data-emphasis="picked"] .bar')
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).strokeWidth));
  const option = mark(page, bars, sized.label);
  await option.hover();
  await expect.poll(outline).toBeGreaterThanOrEqual(2);
  await option.click();
  await page.mouse.move(2, 2);
  await expect.poll(outline).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('ArrowDown');
  const ring = await page.locator(':focus').evaluate((one) => getComputedStyle(one).boxShadow);
  expect(ring).toBe('rgb(255, 255, 255) 0px 0px 0px 2px, rgb(0, 0, 0) 0px 0px 0px 4px');
});

test('a reader’s own style sheet wins, in the drawings as well', async ({ page }) => {
  await open(page, `pick=${union.id}`);
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

test('every chart has a name that is its finding, and a description that says how to read it', async ({ page }) => {
  await open(page);
  for (const title of chartTitles) {
    const figure = section(page, title).getByRole('group').first();
    await expect(figure).toHaveAccessibleName(/.{20}/);
    // Both are read before the drawing.
    const before = await figure
      .locator('.chart-canvas')
      .evaluate((canvas) =>
        [...(canvas.parentElement?.querySelectorAll('h3, p.visually-hidden') ?? [])]
          .filter((one) => one.compareDocumentPosition(canvas) === Node.DOCUMENT_POSITION_FOLLOWING)
          .map((one) => one.textContent.length > 20),
      );
    expect(before, title).toEqual([true, true]);
  }
});

test('every endorsement is reached by its mark, by the table, by search and by its address', async ({ page }) => {
  await open(page);
  for (const { of } of listed) {
    await table(page).getByRole('button', { name: of.name, exact: true }).click();
    await expect(evidence(page, of.name)).toBeVisible();
    await mark(page, bars, of.label).click();
    await expect(evidence(page, of.name)).toBeHidden();
  }
  for (const { of } of [nth(keptChoices), nth(keptChoices.toReversed())]) {
    await open(page, `pick=${of.id}`);
    await expect(evidence(page, of.name)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').fill(of.name);
    await page.keyboard.press('Enter');
    await expect(section(page, 'Find your union').getByRole('heading', { level: 3 })).toContainText(of.name);
  }
});

test('the table of every chart keeps to the filter, row for row', async ({ page }) => {
  await open(page, `candidate=${second.id}`);
  const own = listed.filter(({ candidate }) => candidate === second.id);
  for (const title of chartTitles) {
    const chart = section(page, title);
    await chart
      .locator('summary')
      .filter({ hasText: /^Table$/ })
      .click();
    const rows = chart.getByRole('table').locator('tbody tr');
    for (const { of } of listed.filter(({ candidate }) => candidate !== second.id)) {
      await expect(chart.getByRole('rowheader', { name: of.name, exact: true }), title).toHaveCount(0);
    }
    const shown = title === 'At a glance' ? own.filter(isUnion) : own;
    for (const { of } of shown) await expect(rows.filter({ hasText: of.name }).first(), title).toBeVisible();
  }
});

for (const path of ['/', '/embed/members/', `/embed/timeline/${second.id}/`]) {
  test(`${path} is HTML without a fault, and no id stands twice`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const parsed = unified().use(rehypeParse, { emitParseErrors: true }).use(rehypeStringify).processSync(html);
    expect(parsed.messages.map(({ message, line, column }) => `${line}:${column} ${message}`)).toEqual([]);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
}
