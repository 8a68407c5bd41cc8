import { existsSync, readFileSync } from 'node:fs';

/** How many checks passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a test runner left behind. */
export interface Finished {
  readonly exitCode: number;
  /** Where its JSON report should be. */
  readonly report: string;
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Suites that failed to load hold no failed test. */
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** A step that is one check, by its exit code. */
export function tallyOfCheck({ exitCode }: Pick<Finished, 'exitCode'>): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The tests of a Vitest run; a file that did not load counts as one failure. */
export function tallyOfVitest(finished: Finished): Tally {
  const report = reportOf(finished) as VitestReport | undefined;
  if (!report) return nothingRan;
  return withExitCode(finished, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isBrokenFile).length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** The tests of a Playwright run; one that only passed when tried again counts as a failure. */
export function tallyOfPlaywright(finished: Finished): Tally {
  const report = reportOf(finished) as PlaywrightReport | undefined;
  if (!report) return nothingRan;
  const { stats, errors } = report;
  return withExitCode(finished, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  });
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** "12 passed, 0 failed", with ", 3 skipped" where any were. */
export function tallyInWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const nothingRan: Tally = { passed: 0, failed: 1, skipped: 0 };

function reportOf({ report }: Finished): unknown {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
}

/** A runner fails for more than its tests: an error between them, or no test at all. */
function withExitCode({ exitCode }: Finished, tally: Tally): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function isBrokenFile({ status, assertionResults }: VitestReport['testResults'][number]): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
