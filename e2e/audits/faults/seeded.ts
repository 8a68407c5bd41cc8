import { configureGlobal, installGlobalPlugin } from 'fast-check';
import { afterEach } from 'vitest';

// Every property begins from the seed that `npm run check:faults` prints, and counts what it tried.
let runs = 0;
configureGlobal({ seed: Number(process.env['FAULTS_SEED']) });
installGlobalPlugin(() => ({
  onAllRunsComplete: ({ numRuns }) => {
    runs += numRuns;
  },
}));

afterEach(({ task }) => {
  if (runs > 0) task.meta.inputs = (task.meta.inputs ?? 0) + runs;
  runs = 0;
});
