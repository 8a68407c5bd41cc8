import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { countsIn, type Counts } from './support/reports.ts';

/** One part of a run. */
interface Step {
  readonly name: string;
  readonly command: string;
  /** Whether it leaves a report of its tests; otherwise its exit code is the one thing that it says. */
  readonly hasReport?: boolean;
  /** The step without which this one has nothing to work on. */
  readonly needs?: string;
}

/** What reads the files and no more: these run beside each other. */
const readings: readonly Step[] = [
  {
    name: 'format',
    command: 'npx prettier --check --log-level=warn --cache .',
  },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'knip', command: 'npx knip' },
];
const tests: readonly Step[] = [
  { name: 'unit', command: 'npm run --silent unit', hasReport: true },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'browser', command: 'npm run --silent browser', hasReport: true, needs: 'build' },
];
const audits: readonly Step[] = [
  { name: 'data', command: 'npm run --silent check:data' },
  { name: 'access', command: 'npm run --silent check:access', hasReport: true },
  { name: 'faults', command: 'npm run --silent check:faults', hasReport: true },
  { name: 'presses', command: 'npm run --silent check:presses', hasReport: true },
  { name: 'site', command: 'npm run --silent check:site', hasReport: true },
  { name: 'engines', command: 'npm run --silent check:engines', hasReport: true },
  { name: 'bench', command: 'npm run --silent bench' },
];

// Runs the steps named on the command line, "audits" for all of those, or the whole test where none is named.
const named = process.argv.slice(2);
const known = [...readings, ...tests, ...audits];
const unknown = named.filter((name) => name !== 'audits' && !known.some((step) => step.name === name));
if (unknown.length > 0)
  throw new Error(`There is no step ${unknown.join(', ')}: there are ${known.map(({ name }) => name).join(', ')}.`);
const isWanted = (step: Step): boolean =>
  named.includes(step.name) || (audits.includes(step) ? named.includes('audits') : named.length === 0);

const done = new Map<string, Counts>();
await Promise.all(readings.filter(isWanted).map((step) => perform(step, true)));
for (const step of [...tests, ...audits].filter(isWanted)) await perform(step);

console.log('');
for (const [name, counts] of done) console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${inWords(counts)}`);
const sum = (part: keyof Counts): number => [...done.values()].reduce((total, counts) => total + counts[part], 0);
const all = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
console.log(inWords(all));
process.exitCode = all.failed > 0 || done.size === 0 ? 1 : 0;

async function perform({ name, command, hasReport = false, needs = '' }: Step, isQuiet = false): Promise<void> {
  if ((done.get(needs)?.failed ?? 0) > 0) {
    done.set(name, { passed: 0, failed: 1, skipped: 0 });
    console.log(`\n── ${name}: not run, since ${needs} failed`);
    return;
  }
  if (!isQuiet) console.log(`\n── ${name}`);
  const report = resolve('node_modules/.cache/test-reports', `${name}.json`);
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const started = performance.now();
  const { exitCode, output } = await run(command, isQuiet, hasReport ? { TEST_REPORT: report } : {});
  const isSound = exitCode === 0;
  const counts = hasReport
    ? countsIn(report, exitCode)
    : { passed: isSound ? 1 : 0, failed: isSound ? 0 : 1, skipped: 0 };
  done.set(name, counts);
  if (!isSound) console.log(output);
  console.log(`── ${name}: ${inWords(counts)} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Runs a command to its end, however long that takes, with nothing to read. What it writes is held back where it is quiet. */
async function run(command: string, isQuiet: boolean, env: NodeJS.ProcessEnv) {
  const child = spawn(command, {
    shell: true,
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    // No snapshot is written and no test picked out.
    env: { ...process.env, CI: 'true', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exitCode = await new Promise<number>((settle) => {
    child.once('error', () => settle(127)).once('close', (code) => settle(code ?? 1));
  });
  return { exitCode, output };
}

/** "12 passed, 0 failed", with ", 3 skipped" where any were. */
function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
