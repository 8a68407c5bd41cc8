import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { scaled } from '../support/slowness.ts';

const limitMs = scaled(10_000);

/** Reads again and again until what is read equals what is expected. Rejects with the last reading after a time. */
export async function until<Value>(what: string, read: () => Promise<Value>, expected: Value): Promise<void> {
  let last: Value | undefined;
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await pause(50)) {
    last = await read();
    if (isDeepStrictEqual(last, expected)) return;
  }
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(last)}`);
}
