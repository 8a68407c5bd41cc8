import { createContext } from 'react';
import type { Dataset, ListName } from '../model/dataset.ts';
import { select } from '../model/select.ts';
import { defaultSelection } from '../model/selection.ts';
import { tallies } from '../model/tally.ts';

/** What the page knows of a list of its site before it has come: written by the build into every page. */
export interface SiteList {
  readonly list: ListName;
  /** The list's name on its tab. */
  readonly tab: string;
  /** As a subject: "the four articles". */
  readonly subject: string;
  /** National unions by candidate, in the candidates' order, as the list's headline counts them. */
  readonly result: readonly { readonly name: string; readonly order: number; readonly unions: number }[];
}

/** A site: its name, and its one or two lists in the order in which they are offered. */
export interface Site {
  readonly name: string;
  readonly lists: readonly SiteList[];
  /** How high the images that were drawn of its charts are, in px, by their folder. */
  readonly imageHeights: Readonly<Record<string, number>>;
}

/** The site that a page belongs to. */
export const SiteContext = createContext<Site>({ name: '', lists: [], imageHeights: {} });

/** How many national unions each candidate has on a whole list: where some came after the race was settled, before that. */
export function resultOf(dataset: Dataset): SiteList['result'] {
  const { certain } = select(dataset, defaultSelection);
  const unions = certain.filter((row) => row.isNationalUnion);
  const open = unions.filter(({ phase }) => phase === 'open');
  const isSettled = open.length > 0 && unions.some(({ phase }) => phase === 'late');
  return tallies(isSettled ? open : unions, dataset.candidates).map(({ candidate: { shortName, order }, unions }) => ({
    name: shortName,
    order,
    unions,
  }));
}
