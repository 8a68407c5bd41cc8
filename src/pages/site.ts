import { createContext } from 'react';
import type { Dataset, ListName } from '../model/dataset.ts';
import { select } from '../model/select.ts';
import { defaultSelection } from '../model/selection.ts';
import { tallies } from '../model/tally.ts';
import { plural } from '../model/words/numbers.ts';

/** What the page knows of a list of its site before it has come: written by the build into every page. */
export interface SiteList {
  readonly list: ListName;
  /** The list's name on its tab. */
  readonly tab: string;
  /** As a subject: "the four articles". */
  readonly subject: string;
  /** "6–2": national unions by candidate. */
  readonly result: string;
}

/** A site: its name, and its one or two lists in the order in which they are offered. */
export interface Site {
  readonly name: string;
  readonly lists: readonly SiteList[];
}

/** The site that a page belongs to. */
export const SiteContext = createContext<Site>({ name: '', lists: [] });

/** "6–2": how many national unions each candidate has on a whole list, in the candidates' order; "6 unions" with one candidate. */
export function resultOf(dataset: Dataset): string {
  const { certain } = select(dataset, defaultSelection);
  const counts = tallies(certain, dataset.candidates).map(({ unions }) => unions);
  return counts.length === 1 ? plural(counts[0] ?? 0, 'union') : counts.join('–');
}
