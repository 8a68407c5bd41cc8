import { expect, type Page } from 'playwright/test';
import { scaled } from '../../support/slowness.ts';
import { words, type Copied, type WrittenPost } from './post-engine.ts';

type Between = ReturnType<typeof between>;
type Inside = ReturnType<typeof inside>;

const softly = expect.configure({ soft: true, timeout: scaled(15_000) });

/** Goes through a post from top to bottom and expects every chart to be there as it should. */
export async function lookAtPost(page: Page, { charts }: WrittenPost, where: string): Promise<void> {
  for (const chart of charts) {
    const before = page.getByRole('paragraph').filter({ hasText: words.before(chart) });
    await softly(before, `${where}: the words before the format ${chart.format}`).toBeAttached();
    if ((await before.count()) === 0) continue;
    // To the top, as a reader goes on: browsers draw no iframe that lies wholly out of sight.
    await before.evaluate((one) => one.scrollIntoView({ block: 'start' }));
    await softly.poll(() => faultsNow(page, chart), `${where}: the format ${chart.format}`).toEqual([]);
  }
  await softly(page.locator('body'), where).toContainText(words.last, { useInnerText: true });
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThan(1);
}

async function faultsNow(page: Page, chart: Copied): Promise<readonly string[]> {
  const found = await page.evaluate(between, [words.before(chart), words.after(chart)] as const);
  if (!found?.isWhole) return ['the words after it are lost'];
  return [
    ...faultsIn(found, chart, await insideOf(page, found)),
    ...(found.outPx > 1 ? [`${found.outPx} px of it stand out of the column`] : []),
    ...(found.text.includes('..') ? ['two full stops follow each other'] : []),
  ];
}

function faultsIn(found: NonNullable<Between>, chart: Copied, inside: Inside | undefined): readonly string[] {
  const images = found.images.filter(({ isShown }) => isShown);
  const isLinked = found.links.includes(chart.view);
  const sources = /Sources?: \S/.test(found.text);
  switch (chart.fate) {
    case 'interactive':
      return [
        ...live(chart, inside),
        ...missing({
          'its source below it': chart.format === 'link' || sources,
          'its link': chart.format === 'link' || isLinked,
          'no image besides': images.length === 0,
        }),
      ];
    case 'iframe':
      return live(chart, inside);
    case 'image':
      return missing({
        'its image': images.length === 1 && images[0]?.isLoaded === true,
        'words for its image': (images[0]?.alt ?? '').length > 20,
        'its link': isLinked,
        'its source': sources,
        'no iframe': found.iframes.length === 0,
      });
    case 'address':
      return missing({ 'the address': found.text.includes('/embed/'), 'no iframe': found.iframes.length === 0 });
    case 'nothing':
      return missing({
        'no chart, as expected': found.iframes.length + images.length === 0,
        'words of the dialog that say so': chart.cautions.length > 0,
      });
  }
}

function live(chart: Copied, inside: Inside | undefined): readonly string[] {
  if (!inside) return ['there is no chart'];
  return [
    ...missing({
      'the right chart': new URL(inside.address).pathname.includes(`/embed/${chart.chart}/`),
      'its drawing': inside.isDrawn,
      'a source': inside.hasSource,
      'a link to the view': inside.links.includes(chart.view),
    }),
    ...(inside.title === chart.title ? [] : [`its title is “${inside.title}”, not “${chart.title}”`]),
    ...(inside.hiddenPx > 1 ? [`${inside.hiddenPx} px of it are hidden below its edge`] : []),
    ...(inside.overflowPx > 0 ? [`${inside.overflowPx} px of it are hidden beside its edge`] : []),
  ];
}

function missing(parts: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(parts).flatMap(([part, isThere]) => (isThere ? [] : [`missing: ${part}`]));
}

async function insideOf(
  page: Page,
  { iframes: [index, ...others] }: NonNullable<Between>,
): Promise<Inside | undefined> {
  if (index === undefined || others.length > 0) return undefined;
  const iframe = await (await page.$$('iframe'))[index]?.contentFrame();
  return iframe?.evaluate(inside).catch(() => undefined);
}

/**
 * What stands between the words before a chart and those after it, as far as a reader sees it. Runs in the post. Iframes
 * are told by their places among all of the page; `outPx` is how far one or an image stands out of the words' column.
 */
function between([before, after]: readonly [string, string]) {
  const starting = (text: string): Element | undefined =>
    [...document.querySelectorAll('p')].find((one) => one.textContent.trim() === text);
  const [start, end] = [starting(before), starting(after)];
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStartAfter(start);
  range.setEndBefore(end);
  const within = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): readonly HTMLElementTagNameMap[Tag][] =>
    [...document.getElementsByTagName(tag)].filter((one) => range.intersectsNode(one) && !one.contains(start));
  const isShown = (one: Element): boolean => {
    const { width, height } = one.getBoundingClientRect();
    return one.checkVisibility({ visibilityProperty: true }) && width > 20 && height > 20;
  };
  const all = [...document.getElementsByTagName('iframe')];
  const column = start.getBoundingClientRect();
  const out = [...within('iframe'), ...within('img')].filter(isShown).flatMap((one) => {
    const { left, right } = one.getBoundingClientRect();
    return [column.left - left, right - column.right];
  });
  return {
    isWhole: Boolean(start.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING),
    text: range.toString(),
    links: within('a').map(({ href }) => href),
    iframes: within('iframe')
      .filter(isShown)
      .map((one) => all.indexOf(one)),
    outPx: Math.round(Math.max(0, ...out)),
    images: within('img').map((one) => ({
      alt: one.alt,
      isLoaded: one.complete && one.naturalWidth > 0,
      isShown: isShown(one),
    })),
  };
}

/** What an iframe shows, and how much of it lies out of sight. Runs in it. */
function inside() {
  const { documentElement } = document;
  const drawings = [...document.querySelectorAll('.chart-canvas[data-measured] .chart-frame')];
  const wordEnds = [...document.querySelectorAll('.chart-frame text')].map((one) => one.getBoundingClientRect().right);
  return {
    address: location.href,
    title: document.querySelector('.chart-headline')?.textContent ?? '',
    isDrawn: drawings.some((one) => one.getBoundingClientRect().height > 60),
    hasSource: /Sources?: \S/.test(document.querySelector('.chart-sources')?.textContent ?? ''),
    links: [...document.querySelectorAll('a')].map(({ href }) => href),
    hiddenPx: documentElement.scrollHeight - innerHeight,
    overflowPx: Math.floor(Math.max(documentElement.scrollWidth, ...wordEnds) - innerWidth),
  };
}
