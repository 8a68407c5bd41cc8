import type { Loaded } from './load-dataset.ts';

/** Whether a file is the one that the page was built with, another one, or nobody can say. */
export type Edition = 'published' | 'changed' | 'unknown';

/** See `Edition`. `expected` is the SHA-256 of the file as it was when the page was built, where that is known. */
export function editionOf({ sha256 }: Loaded, expected: string | undefined): Edition {
  if (expected === undefined || sha256 === undefined) return 'unknown';
  return sha256 === expected ? 'published' : 'changed';
}
