import { listed } from '../support/list-file.ts';
import { live, openPage, sum, type BenchWorld } from './open-page.ts';
import { count, type Row } from './rows.ts';

/**
 * Bytes and requests of the dashboard and of embeds, by their folders, as they come over the line. What an embed needs
 * besides its page grows with the list by its rows, its script does not: so each is held by itself. D3's scales bring
 * their colors, interpolators and formats, 8 kB of a script.
 */
export async function weightRows(
  world: Pick<BenchWorld, 'browser' | 'site'>,
  embeds: readonly string[],
): Promise<readonly Row[]> {
  const came: Coming[] = [];
  for (const folder of embeds) came.push(await coming(world, `embed/${folder}`));
  const most = (what: string, figures: (embed: Coming) => readonly number[], budget: number): Row => {
    const each = came.map((embed) => ({ embed, kB: sum(figures(embed)) }));
    const [heaviest] = each.toSorted((a, b) => b.kB - a.kB);
    return count(what, heaviest?.kB ?? NaN, budget, 'kB', `the heaviest: ${heaviest?.embed.path ?? ''}`);
  };
  const isTimeline = ({ path }: Coming): boolean => path.startsWith('embed/timeline');
  const dashboard = await coming(world, '');
  const allIn = came.map(({ path, kB }) => `${path} ${sum(kB.values()).toFixed(1)} kB`).join(', ');
  const requests = Math.max(...came.map(({ kB }) => kB.size));
  return [
    most('embed, to the painted chart, 1 request', ({ kB }) => [...kB.values()].slice(0, 1), 14.6),
    // 56 kB all in, less 5 for the list. The timeline, with three widths of a long drawing, does not come to so little.
    most('embed, page and script', (embed) => (isTimeline(embed) ? [] : of(embed, /\/$|\/embed-/)), 51),
    { ...most('embed, script', (embed) => of(embed, /\/embed-/), 47.5), detail: `all in: ${allIn}` },
    most('embed, the list that all share', (embed) => of(embed, /\/list-/), 0.6 * listed.length),
    count('embed, requests', requests, 3, 'requests', 'the most of any chart'),
    count('dashboard, drawn HTML with its style', sum(of(dashboard, /\/$|\.css$/)), 40, 'kB'),
    count('dashboard, script before it answers', sum(of(dashboard, /\.js$/)), 140, 'kB'),
    count('fonts', sum(of(dashboard, /\.woff2$/)), 50, 'kB', 'embeds load none'),
    count('dashboard, requests', dashboard.kB.size, 8, 'requests'),
  ];
}

/** What a page asks for, in order: its bytes without headers in kB, by address. */
interface Coming {
  readonly path: string;
  readonly kB: ReadonlyMap<string, number>;
}

function of({ kB }: Coming, address: RegExp): readonly number[] {
  return [...kB].flatMap(([one, size]) => (address.test(one) ? [size] : []));
}

/** What comes over the line until a page is live and quiet. */
async function coming({ browser, site }: Pick<BenchWorld, 'browser' | 'site'>, path: string): Promise<Coming> {
  const { page, context, received } = await openPage(browser, 'full speed');
  await page.goto(`${site}${path}`);
  await page.waitForSelector(live, { state: 'attached' });
  // Fonts are left out where the line seems slow; they weigh the same.
  await page.evaluate(async () => {
    const fonts = [...document.querySelectorAll<HTMLLinkElement>('link[as="font"]')];
    await Promise.all(fonts.map(async ({ href }) => fetch(href)));
  });
  await page.waitForLoadState('networkidle');
  await context.close();
  return { path, kB: new Map([...received].map(([address, bytes]) => [address, bytes / 1000])) };
}
