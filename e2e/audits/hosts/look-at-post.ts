import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'playwright';
import { scaled } from '../../support/slowness.ts';
import { words, type Copied, type WrittenPost } from './engine.ts';

/** What stands between the words before a chart and those after it, as far as a reader sees it. */
interface Between {
  /** Whether both stand there, in their order. */
  readonly isWhole: boolean;
  readonly text: string;
  readonly links: readonly string[];
  /** Places among all iframes of the page. */
  readonly iframes: readonly number[];
  /** How far an iframe or an image stands out of the column of the words before it, in px. */
  readonly outPx: number;
  readonly images: readonly { readonly alt: string; readonly isLoaded: boolean; readonly isShown: boolean }[];
}

/** What an iframe shows, and how much of it lies out of sight. */
interface Inside {
  readonly address: string;
  readonly title: string;
  readonly isDrawn: boolean;
  readonly hasSource: boolean;
  readonly links: readonly string[];
  readonly hiddenPx: number;
  readonly overflowPx: number;
}

/** Goes through a post from top to bottom and says what is wrong in it, by the form, and for the page as a whole. */
export async function lookAtPost(page: Page, post: WrittenPost): Promise<ReadonlyMap<string, readonly string[]>> {
  const faults = new Map<string, readonly string[]>();
  for (const chart of post.charts) faults.set(chart.form, await faultsOf(page, chart));
  const whole = await page.evaluate((last) => {
    const { documentElement, body } = document;
    return [
      ...(documentElement.scrollWidth > innerWidth
        ? [`the page is ${documentElement.scrollWidth - innerWidth} px wider than its window`]
        : []),
      ...(body.innerText.includes(last) ? [] : ['the last words are lost']),
    ];
  }, words.last);
  return faults.set('page', whole);
}

/** What is wrong with a chart when it has had its time; nothing as soon as it is right. */
async function faultsOf(page: Page, chart: Copied): Promise<readonly string[]> {
  const before = page.getByRole('paragraph').filter({ hasText: words.before(chart) });
  const isThere = await before.waitFor({ state: 'attached', timeout: scaled(8_000) }).then(
    () => true,
    () => false,
  );
  if (!isThere) return ['the words before it are lost'];
  // To the top, as a reader goes on: browsers draw no iframe that lies wholly out of sight.
  await before.evaluate((words) => words.scrollIntoView({ block: 'start' }));
  let faults: readonly string[] = [];
  const deadline = Date.now() + scaled(8_000);
  do {
    await pause(250);
    faults = await faultsNow(page, chart);
  } while (faults.length > 0 && Date.now() < deadline);
  return faults;
}

async function faultsNow(page: Page, chart: Copied): Promise<readonly string[]> {
  const found = await page.evaluate(between, [words.before(chart), words.after(chart)] as const);
  if (!found.isWhole) return ['the words after it are lost'];
  return [
    ...faultsIn(found, chart, await insideOf(page, found)),
    ...(found.outPx > 1 ? [`${found.outPx} px of it stand out of the column`] : []),
    ...(found.text.includes('..') ? ['two full stops follow each other'] : []),
  ];
}

function faultsIn(found: Between, chart: Copied, inside: Inside | undefined): readonly string[] {
  const images = found.images.filter(({ isShown }) => isShown);
  const isLinked = found.links.includes(chart.view);
  const sources = /Sources?: \S/.test(found.text);
  switch (chart.fate) {
    case 'interactive':
      return [
        ...live(chart, inside, chart.title),
        ...missing({
          'its source below it': chart.form === 'link' || sources,
          'its link': chart.form === 'link' || isLinked,
        }),
        ...(images.length === 0 ? [] : ['the image still shows']),
      ];
    case 'iframe':
      return live(chart, inside, chart.title);
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

function live(chart: Copied, inside: Inside | undefined, title: string): readonly string[] {
  if (!inside) return ['there is no chart'];
  const { address, isDrawn, hasSource, links, hiddenPx, overflowPx } = inside;
  return [
    ...missing({
      'the right chart': new URL(address).pathname.includes(`/embed/${chart.chart}/`),
      'its drawing': isDrawn,
      'a source': hasSource,
      'a link to the view': links.includes(chart.view),
    }),
    ...(inside.title === title ? [] : [`its title is “${inside.title}”, not “${title}”`]),
    ...(hiddenPx > 1 ? [`${hiddenPx} px of it are hidden below its edge`] : []),
    ...(overflowPx > 0 ? [`${overflowPx} px of it are hidden beside its edge`] : []),
  ];
}

function missing(parts: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(parts).flatMap(([part, isThere]) => (isThere ? [] : [`missing: ${part}`]));
}

async function insideOf(page: Page, { iframes }: Between): Promise<Inside | undefined> {
  const [index] = iframes;
  if (index === undefined || iframes.length !== 1) return undefined;
  const handle: ElementHandle | undefined = (await page.$$('iframe'))[index];
  const frame = await handle?.contentFrame();
  return frame?.evaluate(inside).catch(() => undefined);
}

/** Runs in the post. */
function between([before, after]: readonly [string, string]): Between {
  const starting = (text: string): Element | undefined =>
    [...document.querySelectorAll('p')].find((one) => one.textContent.trim() === text);
  const [start, end] = [starting(before), starting(after)];
  const none = { isWhole: false, text: '', links: [], iframes: [], outPx: 0, images: [] };
  if (!start || !end) return none;
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

/** Runs in an iframe. */
function inside(): Inside {
  const { documentElement } = document;
  const drawing = document.querySelector('.chart-canvas[data-measured] .chart-frame');
  const wordEnds = [...document.querySelectorAll('.chart-frame text')].map((one) => one.getBoundingClientRect().right);
  return {
    address: location.href,
    title: document.querySelector('.chart-headline')?.textContent ?? '',
    isDrawn:
      [...document.querySelectorAll('.chart-canvas[data-measured] .chart-frame')].some(
        (one) => one.getBoundingClientRect().height > 60,
      ) && drawing !== null,
    hasSource: /Sources?: \S/.test(document.querySelector('.chart-sources')?.textContent ?? ''),
    links: [...document.querySelectorAll('a')].map(({ href }) => href),
    hiddenPx: documentElement.scrollHeight - innerHeight,
    overflowPx: Math.floor(Math.max(documentElement.scrollWidth, ...wordEnds) - innerWidth),
  };
}
