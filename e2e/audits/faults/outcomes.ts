import { readFileSync } from 'node:fs';

/** How one test ended, and how many inputs it tried. */
export interface TestOutcome {
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly inputs: number;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly meta?: { readonly inputs?: number };
    }[];
  }[];
}

/** The tests of a Vitest report; a file that did not load is one that failed. */
export function vitestOutcomes(file: string): readonly TestOutcome[] {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.map(({ title, status, meta }) => ({
      title,
      status: statusOf(status),
      inputs: meta?.inputs ?? 1,
    }));
    return status === 'failed' && tests.length === 0 ? [{ title: name, status: 'failed', inputs: 0 } as const] : tests;
  });
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly {
        readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
      }[];
    }[];
  }[];
}

/** The tests of a Playwright report. */
export function playwrightOutcomes(file: string): readonly TestOutcome[] {
  const { suites } = JSON.parse(readFileSync(file, 'utf8')) as { readonly suites: readonly PlaywrightSuite[] };
  return suites.flatMap(outcomesIn);
}

function outcomesIn({ suites = [], specs }: PlaywrightSuite): readonly TestOutcome[] {
  const own = specs.map(({ title, ok, tests }): TestOutcome => {
    const noted = tests.flatMap(({ results }) => results.flatMap(({ annotations = [] }) => annotations));
    const counts = noted.filter(({ type }) => type === 'inputs').map(({ description }) => Number(description));
    const skipped = tests.every(({ status }) => status === 'skipped');
    const status = skipped ? 'skipped' : ok ? 'passed' : 'failed';
    return { title, status, inputs: counts.length === 0 ? 1 : counts.reduce((a, b) => a + b) };
  });
  return [...own, ...suites.flatMap(outcomesIn)];
}

function statusOf(status: string): TestOutcome['status'] {
  if (status === 'passed') return 'passed';
  return status === 'failed' ? 'failed' : 'skipped';
}
