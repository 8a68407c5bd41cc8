import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts, chartEnd, live, type BenchWorld } from './bench-world.ts';
import { measureLoad, type Load } from './measure-load.ts';
import { median } from './median.ts';
import { slow } from './open-page.ts';
import type { Row } from './row.ts';
import { staticPage } from './static-page.ts';
import type { Subject } from './subject.ts';

/** Paints, long tasks and layout shifts of slow loads: every subject and the static page in turn, round by round. */
export async function loadRows(world: BenchWorld): Promise<readonly Row[]> {
  const subjects = await subjectsOf(world);
  const loads = new Map<string, Load[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < world.rounds; round += 1) {
    for (const subject of subjects) loads.get(subject.name)?.push(await measureLoad(world.browser, subject, slow));
  }
  const of = (name: string, pick: (load: Load) => number): number => median((loads.get(name) ?? []).map(pick));
  const floor = of('static', ({ chartMs }) => chartMs);
  const paints = charts.map((chart) => ({
    chart,
    ratio: of(chart, ({ chartMs }) => chartMs) / of(`static ${chart}`, ({ chartMs }) => chartMs),
  }));
  const [slowest] = paints.sort((a, b) => b.ratio - a.ratio);
  const blocked = charts.map((chart) => of(chart, ({ blockingMs }) => blockingMs));
  const largest = of('dashboard', ({ largestMs }) => largestMs);
  const shift = Math.max(...[...loads.values()].flat().map((load) => load.shift));
  return [
    {
      what: 'embed paint, slow',
      figure: slowest?.ratio ?? Infinity,
      budget: 1.25,
      unit: '×',
      kind: 'time',
      detail: paints.map(({ chart, ratio }) => `${chart} ${ratio.toFixed(2)}`).join(', '),
    },
    {
      what: 'dashboard paint (largest element), slow',
      figure: largest / floor,
      budget: 1.6,
      unit: '×',
      kind: 'time',
      detail: `${largest.toFixed(0)} ms; static page ${floor.toFixed(0)} ms`,
    },
    {
      what: 'layout shift, slow load',
      figure: shift,
      budget: 0,
      unit: '',
      kind: 'count',
      detail: 'the most of any load',
    },
    {
      what: 'embed, long tasks, slow, first 5 s',
      figure: Math.max(...blocked),
      budget: 50,
      unit: 'ms',
      kind: 'time',
      detail: charts.map((chart, index) => `${chart} ${blocked[index]?.toFixed(0) ?? ''}`).join(', '),
    },
    {
      what: 'dashboard, long tasks, slow, first 5 s',
      figure: of('dashboard', ({ blockingMs }) => blockingMs),
      budget: 150,
      unit: 'ms',
      kind: 'time',
      detail: '',
    },
  ];
}

async function subjectsOf(world: BenchWorld): Promise<readonly Subject[]> {
  const embeds = charts.map((chart): Subject => ({
    name: chart,
    address: `${world.site}embed/${chart}/`,
    chartEnd,
    live,
  }));
  const floors: Subject[] = [];
  for (const { name, address } of embeds) {
    writeFileSync(join(world.labFolder, `${name}.html`), await staticPage(world.browser, address, 1280));
    floors.push({ name: `static ${name}`, address: `${world.lab}${name}.html`, chartEnd: '#end', live: null });
  }
  const [first] = floors;
  if (!first) throw new Error('there is no chart');
  return [
    ...embeds.flatMap((embed, index) => [embed, floors[index] ?? first]),
    { ...first, name: 'static' },
    { name: 'dashboard', address: world.site, chartEnd, live },
  ];
}
