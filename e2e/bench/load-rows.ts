import { median } from 'd3';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { chartEnd, live, openPage, sum, seenBy, type BenchWorld } from './open-page.ts';
import { plainChart } from './plain-chart.ts';
import { count, time, type Row } from './rows.ts';

/** A page that is measured: what stands right behind its chart, and what is there once it answers; null where it never does. */
interface Subject {
  readonly name: string;
  readonly address: string;
  readonly end: string;
  readonly live: string | null;
}

/** What loading a page once took, in ms: until the chart and the largest element were painted, and in long tasks. */
interface Load {
  readonly chartMs: number;
  readonly largestMs: number;
  /** What tasks over 50 ms took beyond those, summed over the first five seconds. */
  readonly blockingMs: number;
  /** The sum of all layout shifts. */
  readonly shift: number;
}

/** Paints, long tasks and layout shifts of slow loads: every subject and the static page in turn, round by round. */
export async function loadRows(world: BenchWorld): Promise<readonly Row[]> {
  const { charts } = world;
  const subjects = await subjectsOf(world);
  const loads = new Map<string, Load[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < world.rounds; round += 1) {
    for (const subject of subjects) loads.get(subject.name)?.push(await loadOf(world.browser, subject));
  }
  const of = (name: string, part: keyof Load): number => median(loads.get(name) ?? [], (load) => load[part]) ?? NaN;
  const paints = charts.map((chart) => of(chart, 'chartMs') / of(`static ${chart}`, 'chartMs'));
  const blocked = charts.map((chart) => of(chart, 'blockingMs'));
  const [largest, floor] = [of('dashboard', 'largestMs'), of('static', 'chartMs')];
  const shift = Math.max(...[...loads.values()].flat().map((load) => load.shift));
  const each = (figures: readonly number[], digits: number): string =>
    charts.map((chart, index) => `${chart} ${figures[index]?.toFixed(digits) ?? ''}`).join(', ');
  const against = `${largest.toFixed(0)} ms; static page ${floor.toFixed(0)} ms`;
  return [
    time('embed paint, slow', Math.max(...paints), 1.25, '×', each(paints, 2)),
    time('dashboard paint (largest element), slow', largest / floor, 1.6, '×', against),
    count('layout shift, slow load', shift, 0, '', 'the most of any load'),
    time('embed, long tasks, slow, first 5 s', Math.max(...blocked), 50, 'ms', each(blocked, 0)),
    time('dashboard, long tasks, slow, first 5 s', of('dashboard', 'blockingMs'), 150, 'ms'),
  ];
}

async function subjectsOf({ browser, site, charts, lab, labFolder }: BenchWorld): Promise<readonly Subject[]> {
  const subjects: Subject[] = [];
  for (const name of charts) {
    const address = `${site}embed/${name}/`;
    writeFileSync(join(labFolder, `${name}.html`), await staticPage(browser, address));
    const floor = { name: `static ${name}`, address: `${lab}${name}.html`, end: '#end', live: null };
    subjects.push({ name, address, end: chartEnd, live }, floor);
  }
  const [, first] = subjects;
  if (!first) throw new Error('there is no chart');
  return [...subjects, { ...first, name: 'static' }, { name: 'dashboard', address: site, end: chartEnd, live }];
}

/** The floor that physics allows: the chart of a prerendered page as plain SVG in an HTML file, without script, font or data. */
async function staticPage(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const { title, subtitle, svg } = await page.evaluate(plainChart);
  await context.close();
  const style = 'body{margin:16px;font-family:system-ui,sans-serif}svg{display:block;font-size:14px}';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chart</title>`;
  const body = `<h1>${escaped(title)}</h1><p>${escaped(subtitle)}</p>${svg}<p id="end">Plain SVG.</p>`;
  return `<!doctype html><html lang="en"><head>${head}<style>${style}</style></head><body>${body}</body></html>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Loads a page cold and waits until it is live and quiet. */
async function loadOf(browser: Browser, subject: Subject): Promise<Load> {
  const { context, page } = await openPage(browser, 'slow', subject.end);
  await page.goto(subject.address, { waitUntil: 'load', timeout: 60_000 });
  if (subject.live !== null) await page.waitForSelector(subject.live, { state: 'attached', timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
  const { chartMs, largestMs, longTasks, shifts } = await seenBy(page);
  await context.close();
  const early = longTasks.filter(({ startMs }) => startMs < 5000);
  return { chartMs, largestMs, blockingMs: sum(early.map(({ lengthMs }) => lengthMs - 50)), shift: sum(shifts) };
}
