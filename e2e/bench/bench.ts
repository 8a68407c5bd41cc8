import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { chromiumOptions } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { benchOptions } from './bench-options.ts';
import type { BenchWorld } from './bench-world.ts';
import { filterRows } from './filter-rows.ts';
import { heapRows } from './heap-rows.ts';
import { hostRows } from './host-rows.ts';
import { loadRows } from './load-rows.ts';
import { machineInWords } from './machine.ts';
import { parseRows } from './parse-rows.ts';
import { isKept, type Row } from './row.ts';
import { textTable } from './table.ts';
import { timedBuild } from './timed-build.ts';
import { weightRows } from './weight-rows.ts';

/** Measures the built site against its budgets, prints them as one table, and fails where one that is no time is broken. */
const cache = resolve('node_modules/.cache/bench');
const { rounds, dist } = benchOptions(process.argv.slice(2));
const started = performance.now();
const labFolder = join(cache, 'lab');
rmSync(labFolder, { recursive: true, force: true });
mkdirSync(labFolder, { recursive: true });

const { folder, buildSeconds } = await timedBuild(dist, join(cache, 'dist'));
const [siteServer, labServer] = [await serve({ root: folder }), await serve({ root: labFolder })];
const addressOf = (server: typeof siteServer): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch(await chromiumOptions());
const machine = machineInWords(browser.version());
const world: BenchWorld = {
  browser,
  folder,
  site: addressOf(siteServer),
  labFolder,
  lab: addressOf(labServer),
  rounds,
};

const rows: Row[] = [];
for (const measure of [weightRows, loadRows, filterRows, parseRows, hostRows, heapRows]) {
  const from = performance.now();
  rows.push(...(await measure(world)));
  console.error(`${measure.name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
}
if (buildSeconds !== null) {
  rows.push({ what: 'build', figure: buildSeconds, budget: 30, unit: 's', kind: 'time', detail: '' });
}
await browser.close();
siteServer.close();
labServer.close();

const broken = rows.filter((row) => row.kind === 'count' && !isKept(row));
const late = rows.filter((row) => row.kind === 'time' && !isKept(row));
console.log(`\n${machine}\n\n${textTable(rows)}\n`);
console.log(`${rows.length - broken.length - late.length} kept, ${late.length} times over, ${broken.length} broken`);
console.log(
  `measured in ${((performance.now() - started) / 1000).toFixed(0)} s, times as medians of ${rounds} rounds or more`,
);
writeFileSync(join(cache, 'results.json'), `${JSON.stringify({ machine, rounds, rows }, null, 2)}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;
