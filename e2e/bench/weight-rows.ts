import { charts, chartEnd, live, type BenchWorld } from './bench-world.ts';
import { openPage, fullSpeed, type OpenPage } from './open-page.ts';
import type { Row } from './row.ts';

type Received = OpenPage['received'];

/** Bytes and requests of the dashboard and of every embed, as they come over the line. */
export async function weightRows(world: BenchWorld): Promise<readonly Row[]> {
  const embeds = new Map<string, Received>();
  for (const chart of charts) embeds.set(chart, await received(world, `embed/${chart}/`));
  const dashboard = await received(world, '');
  const first = (chart: string): number => [...(embeds.get(chart)?.values() ?? [])][0] ?? 0;
  const all = (chart: string): number => sum(embeds.get(chart) ?? new Map());
  const heaviestFirst = heaviest(first);
  const heaviestAll = heaviest(all);
  const requests = Math.max(...[...embeds.values()].map(({ size }) => size));
  const html = [...dashboard.values()][0] ?? 0;
  const row = (what: string, figure: number, budget: number, detail: string): Row => ({
    what,
    figure: figure / 1000,
    budget,
    unit: 'kB',
    kind: 'count',
    detail,
  });
  return [
    row('embed, to the painted chart', first(heaviestFirst), 14.6, `the heaviest: ${heaviestFirst}; 1 request`),
    row('embed, interactive, all in', all(heaviestAll), 56, `the heaviest: ${heaviestAll}`),
    {
      what: 'embed, requests',
      figure: requests,
      budget: 3,
      unit: 'requests',
      kind: 'count',
      detail: 'the most of any chart',
    },
    row('dashboard, drawn HTML with its style', html, 40, ''),
    row('dashboard, script before it answers', sum(dashboard, '.js'), 140, `${count(dashboard, '.js')} files`),
    row('fonts', sum(dashboard, '.woff2'), 50, `${count(dashboard, '.woff2')} files; embeds load none`),
  ];
}

/** What comes over the line until a page is live and quiet, by address. */
async function received({ browser, site }: BenchWorld, path: string): Promise<Received> {
  const opened = await openPage(browser, fullSpeed, chartEnd);
  await opened.page.goto(`${site}${path}`);
  await opened.page.waitForSelector(live, { state: 'attached' });
  // Fonts are left out where the line seems slow; they weigh the same.
  await opened.page.evaluate(async () => {
    const fonts = [...document.querySelectorAll<HTMLLinkElement>('link[as="font"]')];
    await Promise.all(fonts.map(async ({ href }) => fetch(href)));
  });
  await opened.page.waitForLoadState('networkidle');
  await opened.context.close();
  return opened.received;
}

function heaviest(weight: (chart: string) => number): string {
  return [...charts].sort((a, b) => weight(b) - weight(a))[0] ?? '';
}

function sum(files: Received, ending = ''): number {
  return [...files].reduce((total, [address, bytes]) => total + (address.endsWith(ending) ? bytes : 0), 0);
}

function count(files: Received, ending: string): number {
  return [...files.keys()].filter((address) => address.endsWith(ending)).length;
}
