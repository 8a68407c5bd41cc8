import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { scaled } from './e2e/support/slowness.ts';

// A zone eleven hours behind UTC: whatever reads a day in local time is off by one here.
process.env['TZ'] ??= 'Pacific/Pago_Pago';

/** Files of one environment one after another: a worker that has to change it starts anew, with no module loaded. */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => environmentOf(one).localeCompare(environmentOf(other)));
  }
}

function environmentOf({ moduleId }: TestSpecification): string {
  return /@vitest-environment (\S+)/.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? 'node';
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['e2e/support/law-seed.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    maxWorkers: availableParallelism(),
    reporters: process.env['TEST_REPORT'] === undefined ? ['default'] : ['default', 'json'],
    ...(process.env['TEST_REPORT'] === undefined ? {} : { outputFile: process.env['TEST_REPORT'] }),
    // No module keeps a state, so that the files of a worker share them: a fifth of the time.
    isolate: false,
    sequence: { sequencer: ByEnvironment },
    // Nothing takes half as long, but for a machine that is busy with something else.
    testTimeout: scaled(30_000),
    hookTimeout: scaled(60_000),
    cache: false,
  },
  cacheDir: 'node_modules/.cache/vitest',
});
