import type { EngineWindow, Place } from './engine.ts';
import type { WatchedSite } from './watched-site.ts';

/** One thing that a reader does, from opening a page on. It rejects where the page does not follow. */
export interface Step {
  readonly title: string;
  /** Where nothing may go wrong meanwhile. */
  readonly watched: readonly Place[];
  readonly run: (window: EngineWindow, site: WatchedSite) => Promise<void>;
}
