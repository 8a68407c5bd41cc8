import { outcomesIn } from '../../support/reports.ts';
import { reportPath, run } from '../../support/run.ts';
import { heuristics, verdicts } from './heuristics.ts';

/** What a task may take in presses, and the tests that count them. */
const budgets: Readonly<Record<string, RegExp>> = {
  'reach a chart from the top of the page': /is reached from the top of the page by skip links and \d+ Tabs at most/,
  'read the largest union of one candidate, and the same from the table': /^a candidate is chosen in four keys/,
  'reach a union by its name': /letters find names/,
  'open and close its evidence': /Enter and Space open the evidence and close it/,
};
const leastCaught = 21;
const units = 'e2e/audits/access src/charts/palette src/build/words src/build/gestures';
const browser = 'e2e/audits/access e2e/specs/keyboard- e2e/specs/tree';

/** Runs the tests of access and says what they come to. */
const { exitCode: unitCode } = await run(`npm run --silent unit -- ${units}`);
const report = reportPath('access');
const { exitCode: browserCode } = await run(`playwright test --config e2e/playwright.config.ts ${browser}`, { report });

const tests = outcomesIn(report, browserCode);
const planted = tests.filter(({ title }) => title.startsWith('caught when planted: '));
const caught = planted.filter(({ status }) => status === 'passed');
const byAxe = caught.filter(({ notes }) => notes['caught by']?.startsWith('axe'));
const met = Object.entries(budgets).map(([task, pattern]) => {
  const counted = tests.filter(({ title }) => pattern.test(title));
  return { task, isMet: counted.length > 0 && counted.every(({ status }) => status === 'passed') };
});
const all = heuristics();
const criticalFails = all.filter(({ rank, verdict }) => rank === 'critical' && verdict === 'fails').length;
const counts = verdicts.map((verdict) => `${all.filter((one) => one.verdict === verdict).length} ${verdict}`);

console.log('\n── access');
console.log(`heuristics     ${counts.join(', ')}; of the 14 critical ${criticalFails} fail`);
console.log(`planted faults ${caught.length} of ${planted.length} caught, ${byAxe.length} of them by axe`);
console.log(`press budgets  ${met.filter(({ isMet }) => isMet).length} of ${met.length} met`);
for (const { task, isMet } of met) console.log(`               ${isMet ? 'met' : 'not met'}: ${task}`);
console.log(
  `tests          ${tests.filter(({ status }) => status === 'passed').length} of ${tests.length} browser tests passed`,
);
const isSound =
  unitCode === 0 &&
  browserCode === 0 &&
  criticalFails === 0 &&
  caught.length >= leastCaught &&
  met.every(({ isMet }) => isMet);
process.exitCode = isSound ? 0 : 1;
