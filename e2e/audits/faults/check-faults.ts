import { readFileSync } from 'node:fs';
import { outcomesIn, type Outcome } from '../../support/reports.ts';
import { reportPath, run } from '../../support/run.ts';
import { classes, rowsAnswered, rowsIn } from './rows.ts';

// Puts every fault of the catalogue into the site, tries the laws of section 13, and says what came of it.

/** What the laws say, and the tests that try them. */
const laws: readonly (readonly [law: string, file: string, titles: readonly string[]])[] = [
  [
    'any JSON gives a list or an error of our own',
    'src/dataset/parse-laws.test.ts',
    ['any JSON at all', 'so does a sound list', 'any text gives a value'],
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
    'any list is drawn without a stray value, each row once',
    'src/charts/laws.test.tsx',
    ['holds no number that is none', 'has one mark for each row'],
  ],
  ['any keys keep one stop in a chart', 'src/marks/roving-focus.test.ts', ['keeps to one mark of the list']],
  [
    'a CSV written, read and written is the same',
    'src/dataset/csv.test.ts',
    ['that csvLine writes is read back', 'writing what was read'],
  ],
  ['a frame’s height stays within its limits', 'src/embed/host/height-gate.test.ts', ['stays within its limits']],
  ['no message moves the host', 'src/embed/host/live-charts-messages.test.ts', ['never move the page']],
];

const seed = process.env['FAULTS_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31));
const files = ['faults', ...new Set(laws.map(([, file]) => file))].join(' ');
const commands = {
  unit: `npm run --silent unit -- ${files}`,
  browser: 'playwright test --config e2e/playwright.config.ts e2e/audits/faults',
};

console.log(`Seed of the properties: ${seed}. The same again: FAULTS_SEED=${seed} npm run check:faults`);
const outcomes: Outcome[] = [];
for (const [name, command] of Object.entries(commands)) {
  const report = reportPath(`faults-${name}`);
  const { exitCode } = await run(command, { report, env: { FAULTS_SEED: seed } });
  outcomes.push(...outcomesIn(report, exitCode));
}
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
  console.log(
    columns([
      `${letter}  ${name}`,
      count,
      triedRows.length,
      rows.filter((row) => answered.includes(row)).length,
      inputsOf(tests),
      failed(tests).length,
    ]),
  );
}

console.log('\nLaws, tried on made-up inputs:');
for (const [law, , titles] of laws) {
  const tests = outcomes.filter(({ title }) => titles.some((start) => title.startsWith(start)));
  if (titles.some((start) => !tests.some(({ title }) => title.startsWith(start)))) missing.push(`the law "${law}"`);
  console.log(
    `  ${failed(tests).length === 0 ? 'holds ' : 'BROKEN'}  ${String(inputsOf(tests)).padStart(6)} inputs  ${law}`,
  );
}

console.log(
  `\nAnswered, not injected (e2e/audits/faults/answers.md):\n${answers
    .split('## ')[1]
    ?.replace(/^.*\n+/, '')
    .trimEnd()}`,
);
for (const { title } of failed(outcomes)) console.log(`FAILED: ${title}`);
if (missing.length > 0) console.log(`MISSING: nothing tries or answers ${missing.join(', ')}`);
console.log(
  `\n${ran(outcomes).length} tests, ${inputsOf(outcomes).toLocaleString('en-US')} inputs, ${failed(outcomes).length} failed`,
);
process.exitCode = failed(outcomes).length > 0 || missing.length > 0 ? 1 : 0;

function ran(tests: readonly Outcome[]): readonly Outcome[] {
  return tests.filter(({ status }) => status !== 'skipped');
}

/** How many inputs these tests tried: one each, where they don't say. */
function inputsOf(tests: readonly Outcome[]): number {
  return ran(tests).reduce((sum, { notes }) => sum + Number(notes['inputs'] ?? 1), 0);
}

function failed(tests: readonly Outcome[]): readonly Outcome[] {
  return tests.filter(({ status }) => status === 'failed');
}
