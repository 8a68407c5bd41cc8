import { createHash } from 'node:crypto';

/**
 * How many times as long as on a quick, idle machine things take here: 1 or more. Measured once, by the first process,
 * and kept in the environment (E2E_SLOWNESS, which may also be set by hand) for those that it starts.
 */
const slowness = Number((process.env['E2E_SLOWNESS'] ??= measured().toFixed(1)));

/** A limit in milliseconds, as long as this machine needs it to be. */
export function scaled(ms: number): number {
  return Math.round(ms * slowness);
}

/** The slowest of some turns: a machine that is busy now and then is a busy one. */
function measured(): number {
  const quickMs = 40;
  const turns = Array.from({ length: 8 }, () => {
    const started = performance.now();
    let hash = Buffer.from('some work');
    for (let round = 0; round < 30_000; round += 1) hash = createHash('sha256').update(hash).digest();
    return performance.now() - started;
  });
  return Math.max(1, Math.max(...turns) / quickMs);
}
