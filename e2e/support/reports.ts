import { existsSync, readFileSync } from 'node:fs';

/** How many tests ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of Vitest's report that are read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** The part of Playwright's report that is read. */
interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
}

/**
 * What a run of Vitest or of Playwright came to; why a test failed, they have said themselves. A runner that ended badly
 * has failed at least once, whatever its report says: it may have died before writing one, or met an error between its
 * tests. So has one that ran nothing. A test that passed only when tried again has failed.
 */
export function countsIn(report: string, exitCode: number): Counts {
  const counts = existsSync(report) ? counted(JSON.parse(readFileSync(report, 'utf8')) as VitestReport) : none;
  const isSilent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

function counted(report: VitestReport | PlaywrightReport): Counts {
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}
