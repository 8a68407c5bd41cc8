import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { exitCodeOf } from '../../support/exit-code-of.ts';
import { heuristics, verdicts } from './heuristics.ts';

/** The part of Playwright's JSON report that is read. */
interface Suite {
  readonly specs: readonly Spec[];
  readonly suites?: readonly Suite[];
}
interface Spec {
  readonly title: string;
  readonly ok: boolean;
  readonly tests: readonly { readonly annotations: readonly Annotation[] }[];
}
interface Annotation {
  readonly type: string;
  readonly description?: string;
}

/** What a task may take in presses, and the tests that count them. */
const budgets: Readonly<Record<string, RegExp>> = {
  'reach a chart from the top of the page': /is reached from the top of the page by skip links and \d+ Tabs at most/,
  'read the largest union of one candidate, and the same from the table': /^a candidate is chosen in four keys/,
  'reach a union by its name': /letters find names/,
  'open and close its evidence': /Enter and Space open the evidence and close it/,
};
const leastCaught = 21;
const specs = [
  'mutations',
  'checks',
  'tree',
  'axe',
  'heuristics-looks',
  'heuristics-ways',
  'keyboard-page',
  'keyboard-charts',
];
const units = [
  'e2e/chartability.test.ts',
  'src/charts/palette.test.ts',
  'src/build/reading-level.test.tsx',
  'src/build/gestures.test.ts',
];

/** Runs the tests of access over the built site and says what they come to. Wants `npm run build` first. */
const report = resolve('node_modules/.cache/access.json');
rmSync(report, { force: true });
const env = {
  ...process.env,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  PLAYWRIGHT_JSON_OUTPUT_FILE: report,
};
const limitMs = 900_000;
const unitCode = await exitCodeOf(`vitest run --config .vitest.config.ts ${units.join(' ')}`, { env, limitMs });
const files = specs.map((name) => `e2e/${name}.spec.ts`).join(' ');
const browserCode = await exitCodeOf(
  `playwright test --config e2e/playwright.config.ts --reporter=list,json ${files}`,
  { env, limitMs },
);

if (!existsSync(report)) throw new Error(`The browser tests ended with ${browserCode} and without a report.`);
const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { readonly suites: readonly Suite[] };
const ran = suites.flatMap(specsOf);
const planted = ran.filter(({ title }) => title.startsWith('caught when planted: '));
const caught = planted.filter(({ ok }) => ok);
const byAxe = caught.filter((spec) => caughtBy(spec).startsWith('axe'));
const met = Object.entries(budgets).map(([task, pattern]) => {
  const counted = ran.filter(({ title }) => pattern.test(title));
  return { task, isMet: counted.length > 0 && counted.every(({ ok }) => ok) };
});
const all = heuristics();
const criticalFails = all.filter(({ rank, verdict }) => rank === 'critical' && verdict === 'fails').length;
const counts = verdicts.map((verdict) => `${all.filter((one) => one.verdict === verdict).length} ${verdict}`);

console.log('\n── access');
console.log(`heuristics     ${counts.join(', ')}; of the 14 critical ${criticalFails} fail`);
console.log(`planted faults ${caught.length} of ${planted.length} caught, ${byAxe.length} of them by axe`);
console.log(`press budgets  ${met.filter(({ isMet }) => isMet).length} of ${met.length} met`);
for (const { task, isMet } of met) console.log(`               ${isMet ? 'met' : 'not met'}: ${task}`);
console.log(`tests          ${ran.filter(({ ok }) => ok).length} of ${ran.length} browser tests passed`);
const isSound =
  unitCode === 0 &&
  browserCode === 0 &&
  criticalFails === 0 &&
  caught.length >= leastCaught &&
  met.every(({ isMet }) => isMet);
process.exitCode = isSound ? 0 : 1;

function specsOf({ specs: own, suites: inner = [] }: Suite): readonly Spec[] {
  return [...own, ...inner.flatMap(specsOf)];
}

function caughtBy({ tests }: Spec): string {
  return tests.flatMap(({ annotations }) => annotations).find(({ type }) => type === 'caught by')?.description ?? '';
}
