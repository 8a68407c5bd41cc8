/** The keys that the journey presses. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown';

/** The page itself, or the one frame in it. */
export type Place = 'page' | 'frame';

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One window of a browser, worked by real input. */
export interface EngineWindow {
  /** As in "Firefox 153.7". */
  readonly version: string;
  readonly goTo: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  /** What a function gives in the page. It is sent as text: it may use only its arguments and what the page has. */
  readonly evaluate: <Inputs extends readonly unknown[], Result>(
    place: Place,
    read: (...inputs: Inputs) => Result,
    ...inputs: Inputs
  ) => Promise<Result>;
  readonly clickAt: (point: Point) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser engine that the journey may be made in. */
export interface Engine {
  readonly name: string;
  /** The Debian packages without which it can't start, where any is missing. */
  readonly missing: () => readonly string[];
  /** Whether it lets a frame without an origin load what its policy calls 'self'. */
  readonly sandboxHasSelf: boolean;
  readonly start: () => Promise<EngineWindow>;
}
