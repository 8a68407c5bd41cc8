import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { exitCodeOf } from './support/exit-code-of.ts';
import {
  sum,
  tallyInWords,
  tallyOfCheck,
  tallyOfPlaywright,
  tallyOfVitest,
  type Finished,
  type Tally,
} from './support/tally.ts';

/** One part of the whole run. */
interface Step {
  readonly name: string;
  readonly command: string;
  readonly tally: (finished: Finished) => Tally;
  /** The step without which this one has nothing to work on. */
  readonly needs?: string;
}

/** No step takes half as long. */
const limitMs = 600_000;
const reports = 'node_modules/.cache/test-reports';
const reportOf = (name: string) => resolve(reports, `${name}.json`);

const steps: readonly Step[] = [
  { name: 'format', command: 'prettier --check .', tally: tallyOfCheck },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings', tally: tallyOfCheck },
  { name: 'types', command: 'tsc --noEmit', tally: tallyOfCheck },
  { name: 'knip', command: 'knip', tally: tallyOfCheck },
  {
    name: 'unit',
    command: `vitest run --config .vitest.config.ts --reporter=default --reporter=json --outputFile.json="${reportOf('unit')}"`,
    tally: tallyOfVitest,
  },
  { name: 'build', command: 'npm run --silent build', tally: tallyOfCheck },
  {
    name: 'browser',
    command: 'playwright test --config e2e/playwright.config.ts --reporter=list,json',
    tally: tallyOfPlaywright,
    needs: 'build',
  },
];

/** Runs every step, or those named on the command line, and says at the end how many checks passed and failed. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) throw new Error(`no such step: ${unknown.join(', ')}`);

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const done = new Map<string, Tally>();
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  done.set(step.name, await tallyOfStep(step));
}
const total = sum([...done.values()]);
const width = Math.max(...steps.map(({ name }) => name.length));
console.log('\n── all');
for (const [name, tally] of done) console.log(`${name.padEnd(width)}  ${tallyInWords(tally)}`);
console.log(tallyInWords(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function tallyOfStep({ name, command, tally, needs }: Step): Promise<Tally> {
  console.log(`\n── ${name}: ${command.replaceAll(resolve('.'), '.')}`);
  if (needs !== undefined && (done.get(needs)?.failed ?? 0) > 0) {
    console.log(`not run: ${needs} failed`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const started = Date.now();
  const report = reportOf(name);
  const result = tally({ exitCode: await exitCodeOf(command, { env: environment(report), limitMs }), report });
  console.log(`${tallyInWords(result)} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function environment(report: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    // No snapshot is written and no test picked out while everything is being tested.
    CI: 'true',
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
}
