import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { chromiumOptions } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { serve } from '../support/serve.ts';
import { filterRows } from './filter-rows.ts';
import { heapRows } from './heap-rows.ts';
import { hostRows } from './host-rows.ts';
import { loadRows } from './load-rows.ts';
import type { BenchWorld } from './open-page.ts';
import { parseRows } from './parse-rows.ts';
import { asWords, isKept, time, type Row } from './rows.ts';
import { weightRows } from './weight-rows.ts';

// Measures the site against its budgets, prints them as one table, and fails where one that is no time is broken.
//   npm run bench -- [--quick] [--dist=<a built site>]
const words = process.argv.slice(2);
const given = words.find((word) => word.startsWith('--dist='))?.slice('--dist='.length);
const unknown = words.find((word) => word !== '--quick' && !word.startsWith('--dist='));
if (unknown !== undefined) throw new Error(`"${unknown}" is not an option: there are --quick and --dist=<folder>`);
const rounds = words.includes('--quick') ? 3 : 7;

const cache = resolve('node_modules/.cache/bench');
const labFolder = join(cache, 'lab');
rmSync(labFolder, { recursive: true, force: true });
mkdirSync(labFolder, { recursive: true });

const rows: Row[] = [];
const folder = given ?? join(cache, 'dist');
if (given === undefined) {
  const started = performance.now();
  await buildSite(folder);
  rows.push(time('build', secondsSince(started), 30, 's'));
} else if (!existsSync(`${given}/index.html`)) throw new Error(`there is no site in ${given}`);

const started = performance.now();
const servers = [await serve({ root: folder }), await serve({ root: labFolder })] as const;
const [site, lab] = [addressOf(servers[0]), addressOf(servers[1])];
const browser = await chromium.launch(await chromiumOptions());
const charts = readdirSync(join(folder, 'embed'));
const world: BenchWorld = { browser, folder, site, charts, labFolder, lab, rounds };
const weigh = (world: BenchWorld) =>
  weightRows(
    world,
    world.charts.map((chart) => `${chart}/`),
  );
for (const measure of [weigh, loadRows, filterRows, parseRows, hostRows, heapRows]) {
  const from = performance.now();
  rows.push(...(await measure(world)));
  console.error(`${measure.name}: ${secondsSince(from).toFixed(0)} s`);
}
const machine = machineInWords(browser.version());
await browser.close();
for (const server of servers) server.close();

const broken = rows.filter((row) => row.kind === 'count' && !isKept(row));
const late = rows.filter((row) => row.kind === 'time' && !isKept(row));
console.log(`\n${machine}`);
console.table(rows.map(asWords));
console.log(`${rows.length - broken.length - late.length} kept, ${late.length} times over, ${broken.length} broken`);
console.log(`measured in ${secondsSince(started).toFixed(0)} s, times as medians of ${rounds} rounds or more`);
writeFileSync(join(cache, 'results.json'), `${JSON.stringify({ machine, rounds, rows }, null, 2)}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

/** What was measured on: times say little without it. */
function machineInWords(browserVersion: string): string {
  const [first] = cpus();
  return [
    `${cpus().length} cores (${first?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${platform()} ${release()}`,
    `Node ${process.versions.node}`,
    `Chromium ${browserVersion}`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  ].join(', ');
}
