import type { Dataset } from '../model/dataset.ts';
import { unpackDataset } from './packed-dataset.ts';

/** How long the server may take, in milliseconds. */
const patience = 8000;

/** A packed record that the build has published. Rejects where it can't be had: a frame says so and shows what it has. */
export async function fetchPackedDataset(address: string): Promise<Dataset> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience), redirect: 'error' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return unpackDataset(await response.text());
}
