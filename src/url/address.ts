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
  /** Shows a query string that may change again at once, as while a brush is dragged. All drafts until the next push share one entry. */
  readonly draft: (search: string) => void;
}

/** Drafts reach the history after this quiet, in milliseconds: browsers refuse more than some 100 writes in 10 seconds. */
const quiet = 300;

/**
 * An address over a window's location and history. Where history can't be written (a sandboxed frame, a file) the
 * query string lives in memory, and everything else works the same.
 */
export function createAddress(window: AddressWindow): Address {
  const listeners = new Set<() => void>();
  const located = (): string => window.location.search.slice(1);
  let current = located();
  let [written, seen] = [current, current];
  let timer: number | undefined;
  let draftEntry: 'none' | 'open' = 'none';

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function write(method: 'pushState' | 'replaceState'): void {
    const url = new URL(window.location.href);
    url.search = current;
    try {
      window.history[method](method === 'pushState' ? null : window.history.state, '', url.href);
      // What the location says from now on, without asking it: a browser takes its time to answer.
      [written, seen] = [current, url.search.slice(1)];
    } catch {
      // Memory alone holds it; the next write tries again, since some browsers only refuse for a while.
    }
  }

  function saveDraft(): void {
    window.clearTimeout(timer);
    if (current === written) return;
    write(draftEntry === 'open' ? 'replaceState' : 'pushState');
    draftEntry = 'open';
  }

  function settle(search: string, method: 'pushState' | 'replaceState'): void {
    if (search === current || draftEntry === 'open') saveDraft();
    window.clearTimeout(timer);
    draftEntry = 'none';
    if (search === current) return;
    current = search;
    write(method);
    notify();
  }

  window.addEventListener('popstate', () => {
    const search = located();
    // The same as before: only the hash has moved, or history can't be written and memory holds the truth.
    if (search === seen) return;
    window.clearTimeout(timer);
    draftEntry = 'none';
    const moved = search !== current;
    current = written = seen = search;
    if (moved) notify();
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
      current = search;
      window.clearTimeout(timer);
      timer = window.setTimeout(saveDraft, quiet);
      notify();
    },
  };
}
