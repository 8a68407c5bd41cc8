import { defineConfig } from 'vitest/config';

// A zone eleven hours behind UTC: whatever reads a day in local time is off by one here.
process.env['TZ'] ??= 'Pacific/Pago_Pago';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    environment: 'node',
    // Only for `npm run check:faults`, which says what its properties began from.
    setupFiles: process.env['FAULTS_SEED'] === undefined ? [] : ['e2e/faults/seeded.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    maxWorkers: 2,
    // No module keeps a state, so that the files of a worker share them: a fifth of the time.
    isolate: false,
    // Nothing takes half as long, but for a machine that is busy with something else.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    cache: false,
  },
  cacheDir: 'node_modules/.cache/vitest',
});
