import type { ListName } from '../model/dataset.ts';
import type { Loaded } from './load-dataset.ts';

/** The SHA-256 of the lists' files as they were when the page was built. One that is left out can't be compared. */
export type PublishedDigests = Readonly<Partial<Record<ListName, string>>>;

/** Whether a file is the one that the page was built with, another one, or nobody can say. */
export type Edition = 'published' | 'changed' | 'unknown';

/** See `Edition`. */
export function editionOf({ dataset, sha256 }: Loaded, published: PublishedDigests): Edition {
  const expected = published[dataset.list];
  if (expected === undefined || sha256 === undefined) return 'unknown';
  return sha256 === expected ? 'published' : 'changed';
}
