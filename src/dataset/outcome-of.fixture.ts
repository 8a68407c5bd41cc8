import { expect, vi } from 'vitest';
import { loadDataset, type Loaded } from './load-dataset.ts';
import { LoadError } from './load-error.ts';

const ownNames = Object.getOwnPropertyNames(Object.prototype).join();

/** How the loading of a file ended: what was read of it, or why it was refused. */
export type Outcome = Loaded | LoadError;

/**
 * What becomes of a file with this body: the whole way from the server's answer to the list. Throws at any third
 * outcome, and where the prototype of all objects was touched.
 */
export async function outcomeOf(body: string | Uint8Array<ArrayBuffer>): Promise<Outcome> {
  const headers = { 'content-type': 'application/json' };
  vi.stubGlobal('fetch', async () => new Response(body, { headers }));
  const outcome = await loadDataset('articles', 'https://site.example/', new AbortController().signal).catch(refusal);
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(ownNames);
  return outcome;
}

function refusal(error: unknown): LoadError {
  if (error instanceof LoadError) return error;
  throw error;
}

/** The outcome in a few words: "schema: The data file …", or "sound". */
export function outcomeInWords(outcome: Outcome): string {
  return outcome instanceof LoadError ? `${outcome.kind}: ${outcome.message}` : 'sound';
}
