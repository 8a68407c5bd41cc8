/** The part of a browser window that an address needs. */
export interface AddressWindow {
  readonly location: { readonly href: string; readonly search: string };
  readonly history: {
    readonly state: unknown;
    pushState(state: unknown, unused: string, url: string): void;
    replaceState(state: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
}

/** The query string as a store. All query strings are without their question mark; the hash is never touched. */
export interface Address {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => string;
  /** Goes to a query string by a new history entry, or settles the draft it is equal to. The same again does nothing. */
  readonly push: (search: string) => void;
  /** Corrects the query string of the entry that is showing. */
  readonly replace: (search: string) => void;
  /** Shows a query string that may change again at once, as while a brush is dragged. The next push makes one step of it. */
  readonly draft: (search: string) => void;
  /** Takes back what was drafted since the last push, and leaves no trace of it in the history. */
  readonly cancelDraft: () => void;
}

/** How long a draft has to rest before it is written: browsers refuse more than some 100 writes in 10 seconds. */
const debounceMs = 300;
/** How long after a refusal a write is tried again. */
const retryMs = 10_000;

/**
 * An address over a window's location and history. Where history can't be written (a sandboxed iframe, a file) the
 * query string lives in memory, and everything else works the same. `onLeave` is called before each new entry, which takes
 * over the state of the one before.
 */
export function createAddress(window: AddressWindow, onLeave: () => void = () => undefined): Address {
  const listeners = new Set<() => void>();
  const located = (): string => window.location.search.slice(1);
  let current = located();
  let [written, seen] = [current, current];
  let timer: number | undefined;
  /** What the draft under way began from. It stands over that in the same entry, until a push makes an entry of its own. */
  let origin: string | undefined;

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function write(method: 'pushState' | 'replaceState', search: string): void {
    const url = new URL(window.location.href);
    url.search = search;
    if (method === 'pushState') onLeave();
    window.clearTimeout(timer);
    try {
      window.history[method](window.history.state, '', url.href);
      // What the location says from now on, without asking it: a browser takes its time to answer.
      [written, seen] = [search, url.search.slice(1)];
    } catch {
      // Memory alone holds it. Some browsers only refuse for a while: readers may copy or reload what the location says.
      timer = window.setTimeout(() => {
        if (current !== written) write(method, current);
      }, retryMs);
    }
  }

  /** Ends the draft: its entry says again what it began from. Gives the draft itself, if it had been written. */
  function endDraft(): string | undefined {
    if (origin === undefined) return undefined;
    window.clearTimeout(timer);
    const rested = written === origin ? undefined : written;
    if (rested !== undefined) write('replaceState', origin);
    origin = undefined;
    return rested;
  }

  function settle(search: string, method: 'pushState' | 'replaceState'): void {
    const isDrafted = origin !== undefined && search === current;
    const rested = endDraft();
    // Something else is asked for while a draft rests: that draft was meant, and is a step of its own.
    if (rested !== undefined && !isDrafted && search !== rested) write('pushState', rested);
    if (search === current && !isDrafted) return;
    const isNews = search !== current;
    current = search;
    if (search !== written) write(method, search);
    if (isNews) notify();
  }

  window.addEventListener('popstate', () => {
    const search = located();
    // The same as before: only the hash has moved, or history can't be written and memory holds the truth.
    if (search === seen) return;
    window.clearTimeout(timer);
    const before = current;
    const covered = written === origin ? undefined : origin;
    origin = undefined;
    current = written = seen = search;
    if (covered !== undefined) {
      // The step back took the draft back, and no more: what the draft stood over is a step of its own again.
      current = covered;
      write('pushState', covered);
    }
    if (current !== before) notify();
  });

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => current,
    push: (search) => settle(search, 'pushState'),
    replace: (search) => settle(search, 'replaceState'),
    draft: (search) => {
      if (search === current) return;
      origin ??= current;
      current = search;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => write('replaceState', current), debounceMs);
      notify();
    },
    cancelDraft: () => {
      if (origin === undefined) return;
      const before = current;
      current = origin;
      endDraft();
      if (current !== before) notify();
    },
  };
}

/** The address of a page that is prerendered: nothing is asked for, and nothing changes. */
export const nowhere: Address = {
  subscribe: () => () => undefined,
  getSnapshot: () => '',
  push: () => undefined,
  replace: () => undefined,
  draft: () => undefined,
  cancelDraft: () => undefined,
};
