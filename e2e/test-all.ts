import { outcomesIn, type Outcome } from './support/reports.ts';
import { reportPath, run } from './support/run.ts';

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
    command: 'prettier --check --log-level=warn --cache .',
  },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'knip', command: 'knip' },
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
  { name: 'engines', command: 'npm run --silent check:engines' },
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

const done = new Map<string, readonly Outcome[]>();
await Promise.all(readings.filter(isWanted).map((step) => perform(step, true)));
for (const step of [...tests, ...audits].filter(isWanted)) await perform(step);

const all = [...done].flatMap(([step, outcomes]) => outcomes.map((outcome) => ({ step, ...outcome })));
for (const { step, title, why } of all.filter(({ status }) => status === 'failed')) {
  console.log(`\n✗ ${step}: ${title}\n${why.trimEnd().split('\n').slice(0, 40).join('\n').replace(/^/gm, '    ')}`);
}
console.log('');
for (const [name, outcomes] of done) console.log(`${name.padEnd(8)} ${inWords(outcomes)}`);
console.log(inWords(all));
process.exitCode = all.some(({ status }) => status === 'failed') || all.length === 0 ? 1 : 0;

async function perform({ name, command, hasReport = false, needs }: Step, isQuiet = false): Promise<void> {
  if (done.get(needs ?? '')?.some(({ status }) => status === 'failed')) {
    done.set(name, [{ title: 'the run itself', status: 'failed', why: `Not run, since ${needs} failed.` }]);
    return;
  }
  if (!isQuiet) console.log(`\n── ${name}`);
  const report = reportPath(name);
  const started = performance.now();
  const { exitCode, output } = await run(command, { isQuiet, ...(hasReport ? { report } : {}) });
  const check: Outcome = {
    title: command,
    status: exitCode === 0 ? 'passed' : 'failed',
    why: output || 'See above.',
  };
  const outcomes = hasReport ? outcomesIn(report, exitCode) : [check];
  done.set(name, outcomes);
  console.log(
    `${isQuiet ? '── ' : ''}${name}: ${inWords(outcomes)} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

/** "12 passed, 0 failed", with ", 3 skipped" where any were. */
function inWords(outcomes: readonly Outcome[]): string {
  const count = (wanted: Outcome['status']) => outcomes.filter(({ status }) => status === wanted).length;
  return `${count('passed')} passed, ${count('failed')} failed${count('skipped') > 0 ? `, ${count('skipped')} skipped` : ''}`;
}
