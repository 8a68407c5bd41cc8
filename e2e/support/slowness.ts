import { createHash } from 'node:crypto';

/**
 * How many times as long as on a quick, idle machine things take here: 1 to 8. Measured once, by the first process,
 * and kept in the environment (E2E_SLOWNESS, which may also be set by hand) for those that it starts.
 */
const slowness = Number((process.env['E2E_SLOWNESS'] ??= measured().toFixed(1)));

/** A limit in milliseconds, as long as this machine needs it to be. */
export function scaled(ms: number): number {
  return Math.round(ms * slowness);
}

/** By the middle of some turns, each of which takes 40 ms on a quick machine. */
function measured(): number {
  const turns = Array.from({ length: 9 }, () => {
    const started = performance.now();
    let hash = Buffer.from('some work');
    for (let round = 0; round < 30_000; round += 1) hash = createHash('sha256').update(hash).digest();
    return performance.now() - started;
  });
  const [middle = 0] = turns.toSorted((a, b) => a - b).slice(4);
  return Math.min(8, Math.max(1, middle / 40));
}
