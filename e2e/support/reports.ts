import { existsSync, readFileSync } from 'node:fs';

/** How one test ended. */
export interface Outcome {
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why it failed, and how to look at its trace; empty where it did not. */
  readonly why: string;
}

/** The part of Vitest's report that is read. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** The part of Playwright's report that is read. */
interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}
interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly {
        readonly errors: readonly { readonly message?: string }[];
        readonly attachments: readonly { readonly name: string; readonly path?: string }[];
      }[];
    }[];
  }[];
}

/**
 * What a run of Vitest or of Playwright left behind. A runner that ended badly has failed at least once, whatever its
 * report says: it may have died before writing one, or met an error between its tests.
 */
export function outcomesIn(report: string, exitCode: number): readonly Outcome[] {
  const found = existsSync(report)
    ? testsIn(JSON.parse(readFileSync(report, 'utf8')) as VitestReport | PlaywrightReport)
    : [];
  if (found.length > 0 && (exitCode === 0 || found.some(({ status }) => status === 'failed'))) return found;
  const why = found.length > 0 ? 'though no test did' : 'without a test';
  return [...found, { title: 'the run itself', status: 'failed', why: `It ended with exit code ${exitCode} ${why}.` }];
}

function testsIn(report: VitestReport | PlaywrightReport): readonly Outcome[] {
  if ('testResults' in report) return report.testResults.flatMap(testsInFile);
  const between = report.errors.map(({ message = '' }) => failure('between the tests', message));
  return [...report.suites.flatMap(testsInSuite), ...between];
}

/** A file that did not load holds no test, and is a failure of its own. */
function testsInFile({
  name,
  status,
  message,
  assertionResults,
}: VitestReport['testResults'][number]): readonly Outcome[] {
  const tests = assertionResults.map((test): Outcome => {
    if (test.status === 'failed') return failure(test.title, (test.failureMessages ?? []).join('\n'));
    return { title: test.title, status: test.status === 'passed' ? 'passed' : 'skipped', why: '' };
  });
  return status === 'failed' && tests.every((test) => test.status !== 'failed')
    ? [...tests, failure(name, message)]
    : tests;
}

function testsInSuite({ suites = [], specs }: PlaywrightSuite): readonly Outcome[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, results }): Outcome => {
      if (status === 'skipped') return { title, status, why: '' };
      if (status === 'expected') return { title, status: 'passed', why: '' };
      const traces = results.flatMap(({ attachments }) => attachments.filter(({ name }) => name === 'trace'));
      const errors = results.flatMap((result) => result.errors.map(({ message = '' }) => message));
      return failure(title, [...errors, ...traces.map(({ path }) => `npx playwright show-trace ${path}`)].join('\n'));
    }),
  );
  return [...own, ...suites.flatMap(testsInSuite)];
}

function failure(title: string, why: string): Outcome {
  // oxlint-disable-next-line no-control-regex
  return { title, status: 'failed', why: why.replaceAll(/\u001B\[\d+m/g, '') };
}
