import fc from 'fast-check';

// Laws try the same inputs at each run, so that a failure comes from the change at hand. LAW_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['LAW_SEED'] ?? 2016) });
