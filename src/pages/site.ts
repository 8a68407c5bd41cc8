import { createContext } from 'react';
import type { ListName } from '../model/dataset.ts';
import type { ListResult } from '../model/list-result.ts';

/** What the page knows of a list of its site before it has come: written by the build into every page. */
export interface SiteList {
  readonly list: ListName;
  /** The list's name on its tab. */
  readonly tab: string;
  /** As a subject: "the four articles". */
  readonly subject: string;
  readonly result: ListResult;
}

/** A site: its name, and its one or two lists in the order in which they are offered. */
export interface Site {
  readonly name: string;
  readonly lists: readonly [SiteList, ...SiteList[]];
  /** How high the images that were drawn of its charts are, in px, by their folder. */
  readonly imageHeights: Readonly<Record<string, number>>;
}

/** The site that a page belongs to; outside of a page, as in tests, one of a single list. */
export const SiteContext = createContext<Site>({
  name: '',
  lists: [{ list: 'articles', tab: '', subject: '', result: [] }],
  imageHeights: {},
});
