import { live, openPage, sum, type BenchWorld, type OpenPage } from './open-page.ts';
import { count, type Row } from './rows.ts';

type Received = OpenPage['received'];

/** Bytes and requests of the dashboard and of every embed, as they come over the line. */
export async function weightRows(world: BenchWorld): Promise<readonly Row[]> {
  const embeds: {
    readonly chart: string;
    readonly first: number;
    readonly all: number;
    readonly script: number;
    readonly requests: number;
  }[] = [];
  for (const chart of world.charts) {
    const files = await received(world, `embed/${chart}/`);
    const [first = 0] = files.values();
    const script = [...files].flatMap(([address, bytes]) => (address.includes('/embed-') ? [bytes] : []));
    embeds.push({ chart, first, all: sum(files.values()), script: sum(script), requests: files.size });
  }
  const most = (part: 'first' | 'all' | 'script', among = embeds): readonly [number, string] => {
    const [heaviest] = among.toSorted((a, b) => b[part] - a[part]);
    return [(heaviest?.[part] ?? NaN) / 1000, `the heaviest: ${heaviest?.chart ?? ''}`];
  };
  const isScaled = ({ chart }: (typeof embeds)[number]): boolean => chart === 'timeline';
  const [first, whose] = most('first');
  const [all, whoseAll] = most(
    'all',
    embeds.filter((embed) => !isScaled(embed)),
  );
  const [timeline] = most('script', embeds.filter(isScaled));
  const dashboard = await received(world, '');
  const [html = 0] = dashboard.values();
  const ending = (name: string): readonly number[] =>
    [...dashboard].flatMap(([address, bytes]) => (address.endsWith(name) ? [bytes / 1000] : []));
  const [scripts, fonts] = [ending('.js'), ending('.woff2')];
  return [
    count('embed, to the painted chart', first, 14.6, 'kB', `${whose}; 1 request`),
    count('embed, interactive, all in', all, 56, 'kB', whoseAll),
    count(
      'the script of the timeline’s embed',
      timeline,
      47.5,
      'kB',
      'with D3’s linear scale come its colors and formats, 7 kB',
    ),
    count(
      'embed, requests',
      Math.max(...embeds.map(({ requests }) => requests)),
      3,
      'requests',
      'the most of any chart',
    ),
    count('dashboard, drawn HTML with its style', html / 1000, 40, 'kB'),
    count('dashboard, script before it answers', sum(scripts), 140, 'kB', `${scripts.length} files`),
    count('fonts', sum(fonts), 50, 'kB', `${fonts.length} files; embeds load none`),
  ];
}

/** What comes over the line until a page is live and quiet, by address. */
async function received({ browser, site }: BenchWorld, path: string): Promise<Received> {
  const opened = await openPage(browser, 'full speed');
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
