/** The keys that the journeys press. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown';

/** The page itself, or the one iframe in it. */
export type Place = 'page' | 'iframe';

/** One window of a browser, worked by real input. */
export interface EngineWindow {
  readonly goTo: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  /** What a function gives in the page. It is sent as text: it may use only its arguments and what the page has. */
  readonly evaluate: <Inputs extends readonly unknown[], Result>(
    place: Place,
    read: (...inputs: Inputs) => Result,
    ...inputs: Inputs
  ) => Promise<Result>;
  /** Clicks a point of the window, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser engine that Playwright brings no build of. */
export interface Engine {
  /** The Debian packages without which it can't start, where any is missing. */
  readonly missing: () => readonly string[];
  readonly start: () => Promise<EngineWindow>;
}

/** The window that the journeys are made in, in CSS pixels. */
export const windowSize = { width: 1280, height: 900 } as const;
