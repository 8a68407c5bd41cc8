import type { EngineWindow } from './engine.ts';
import type { WatchedSite } from './watched-site.ts';

/** One thing that a reader does, from opening a page on. It rejects where the page does not follow. */
export interface Step {
  readonly title: string;
  readonly run: (window: EngineWindow, site: WatchedSite) => Promise<void>;
}
