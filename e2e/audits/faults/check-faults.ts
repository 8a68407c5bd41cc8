import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { exitCodeOf } from '../../support/exit-code-of.ts';
import { playwrightOutcomes, vitestOutcomes, type TestOutcome } from './outcomes.ts';
import { classes, rowsAnswered, rowsIn } from './rows.ts';

// Puts every fault of the catalogue into the site, tries the laws of section 13, and says what came of it.

/** What the laws say, and the tests that try them. */
const laws: readonly (readonly [law: string, file: string, titles: readonly string[]])[] = [
  [
    'any JSON gives a record or an error of our own',
    'src/dataset/parse-laws.test.ts',
    ['any JSON at all', 'so does the articles record', 'any text gives a value'],
  ],
  [
    'an address written is read back the same',
    'src/url/selection-laws.test.ts',
    ['what is written is read back the same'],
  ],
  [
    'the order of filters makes no difference',
    'src/url/selection-laws.test.ts',
    ['the order of parameters', 'lists in another order'],
  ],
  [
    'any record is drawn without a stray value, each row once',
    'src/charts/drawing-laws.test.ts',
    ['holds no number that is none', 'gives a reader one mark for each row'],
  ],
  ['any keys keep one stop in a chart', 'src/marks/roving-focus.test.ts', ['keeps to one mark of the list']],
  [
    'a CSV written, read and written is the same',
    'src/dataset/csv-cell.test.ts',
    ['what csvLine writes is read back', 'writing what was read'],
  ],
  ['a frame’s height stays within its limits', 'src/embed/host/height-gate.test.ts', ['stays within its limits']],
  ['no message moves the host', 'src/embed/host/live-charts.test.ts', ['never move the page']],
];

const seed = Number(process.env['FAULTS_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const folder = resolve('node_modules/.cache/fault-reports');
const reports = { unit: `${folder}/unit.json`, browser: `${folder}/browser.json` };
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  CI: 'true',
  FAULTS_SEED: String(seed),
  PLAYWRIGHT_JSON_OUTPUT_FILE: reports.browser,
};
const limitMs = 900_000;

console.log(`Seed of the properties: ${seed}. The same again: FAULTS_SEED=${seed} npm run check:faults`);
const files = ['faults', ...new Set(laws.map(([, file]) => file))].join(' ');
await exitCodeOf(
  `vitest run --config .vitest.config.ts --reporter=dot --reporter=json --outputFile.json="${reports.unit}" ${files}`,
  { env, limitMs },
);
const built = env['E2E_DIST'] === undefined ? await exitCodeOf('npm run --silent build', { env, limitMs }) : 0;
if (built === 0)
  await exitCodeOf('playwright test --config e2e/playwright.config.ts --reporter=dot,json faults/', { env, limitMs });

const unit = existsSync(reports.unit) ? vitestOutcomes(reports.unit) : [];
const browser = existsSync(reports.browser) ? playwrightOutcomes(reports.browser) : [];
const outcomes = [...unit, ...browser];
const answers = readFileSync(new URL('answers.md', import.meta.url), 'utf8');
const answered = rowsAnswered(answers, 'Not injected');
const missing: string[] = [];

const columns = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(28) : String(cell).padStart(9))).join('');
console.log(`\n${columns(['', 'rows', 'tried', 'answered', 'inputs', 'failed'])}`);
for (const [letter, name, count] of classes) {
  const rows = Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  const tests = outcomes.filter(({ title }) => rowsIn(title).some((row) => rows.includes(row)));
  const triedRows = rows.filter((row) =>
    tests.some(({ title, status }) => status !== 'skipped' && rowsIn(title).includes(row)),
  );
  missing.push(...rows.filter((row) => !triedRows.includes(row) && !answered.includes(row)));
  const inputs = ran(tests).reduce((sum, test) => sum + test.inputs, 0);
  console.log(
    columns([
      `${letter}  ${name}`,
      count,
      triedRows.length,
      rows.filter((row) => answered.includes(row)).length,
      inputs,
      failed(tests).length,
    ]),
  );
}

console.log('\nLaws, tried on made-up inputs:');
for (const [law, , titles] of laws) {
  const tests = outcomes.filter(({ title }) => titles.some((start) => title.startsWith(start)));
  if (titles.some((start) => !tests.some(({ title }) => title.startsWith(start)))) missing.push(`the law "${law}"`);
  const runs = ran(tests).reduce((sum, test) => sum + test.inputs, 0);
  console.log(`  ${failed(tests).length === 0 ? 'holds ' : 'BROKEN'}  ${String(runs).padStart(6)} inputs  ${law}`);
}

console.log(
  `\nAnswered, not injected (e2e/faults/answers.md):\n${answers
    .split('## ')[1]
    ?.replace(/^.*\n+/, '')
    .trimEnd()}`,
);
for (const { title } of failed(outcomes)) console.log(`FAILED: ${title}`);
if (missing.length > 0) console.log(`MISSING: nothing tries or answers ${missing.join(', ')}`);
if (browser.length === 0) console.log('MISSING: the browser tests did not run');
const total = ran(outcomes);
console.log(
  `\n${total.length} tests, ${total.reduce((sum, test) => sum + test.inputs, 0).toLocaleString('en-US')} inputs, ${failed(outcomes).length} failed`,
);
process.exitCode = failed(outcomes).length > 0 || missing.length > 0 || browser.length === 0 ? 1 : 0;

function ran(tests: readonly TestOutcome[]): readonly TestOutcome[] {
  return tests.filter(({ status }) => status !== 'skipped');
}

function failed(tests: readonly TestOutcome[]): readonly TestOutcome[] {
  return tests.filter(({ status }) => status === 'failed');
}
