import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAddress, type Address, type AddressWindow } from './address.ts';

/** A window with a history of its own that answers as a browser does. */
function fakeWindow(
  href: string,
): AddressWindow & { entries: string[]; go: (steps: number) => void; refuse: (message: string) => void } {
  const entries = [href];
  const listeners: (() => void)[] = [];
  let [index, refusal] = [0, ''];
  const write = (at: number, url: string): void => {
    if (refusal !== '') throw new DOMException(refusal, 'SecurityError');
    entries.splice(at, Infinity, url);
    index = at;
  };
  return {
    entries,
    location: {
      get href() {
        return entries[index] ?? '';
      },
      get search() {
        return new URL(this.href).search;
      },
    },
    history: {
      state: { kept: true },
      pushState: (_state, _unused, url) => write(index + 1, url),
      replaceState: (_state, _unused, url) => {
        if (refusal !== '') throw new DOMException(refusal, 'SecurityError');
        entries[index] = url;
      },
    },
    addEventListener: (_type, listener) => listeners.push(listener),
    setTimeout: (run, milliseconds) => Number(setTimeout(run, milliseconds)),
    clearTimeout: (timer) => clearTimeout(timer),
    go: (steps) => {
      index = Math.min(entries.length - 1, Math.max(0, index + steps));
      for (const listener of listeners) listener();
    },
    refuse: (message) => {
      refusal = message;
    },
  };
}

const home = 'https://example.org/embed/timeline/';
let window: ReturnType<typeof fakeWindow>;
let address: Address;
const heard = vi.fn<() => void>();
const searches = (): readonly string[] => window.entries.map((href) => new URL(href).search);

beforeEach(() => {
  vi.useFakeTimers();
  heard.mockClear();
  window = fakeWindow(`${home}?sort=name#?secret=abc`);
  address = createAddress(window);
  address.subscribe(heard);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an address', () => {
  test('pushes an entry, keeps the hash, and tells its listeners once', () => {
    address.push('sort=date');
    expect(window.entries).toEqual([`${home}?sort=name#?secret=abc`, `${home}?sort=date#?secret=abc`]);
    expect(address.getSnapshot()).toBe('sort=date');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('has written the history by the time its listeners hear of it', () => {
    address.subscribe(() => expect(window.location.search).toBe('?sort=date'));
    address.push('sort=date');
    expect.assertions(1);
  });

  test('does nothing when the same is pushed again', () => {
    address.push('sort=name');
    address.replace('sort=name');
    expect(window.entries).toHaveLength(1);
    expect(heard).not.toHaveBeenCalled();
  });

  test('follows back and forward, and equals the window after fifty of them', () => {
    for (const sort of ['date', 'members', 'name']) address.push(`sort=${sort}`);
    for (let step = 0; step < 50; step += 1) window.go(step % 3 === 0 ? 1 : -1);
    expect(address.getSnapshot()).toBe(window.location.search.slice(1));
    window.go(-50);
    expect(address.getSnapshot()).toBe('sort=name');
    expect(window.entries).toHaveLength(4);
  });

  test('tells nobody when only the hash has moved', () => {
    window.entries.push(`${home}?sort=name#table`);
    window.go(1);
    expect(heard).not.toHaveBeenCalled();
  });

  test('no longer tells a listener that has left', () => {
    const left = vi.fn<() => void>();
    address.subscribe(left)();
    address.push('sort=date');
    expect(left).not.toHaveBeenCalled();
  });
});

describe('a draft', () => {
  test('shows at once and reaches the history only after a pause', () => {
    address.draft('from=2015-06');
    expect(address.getSnapshot()).toBe('from=2015-06');
    expect(window.entries).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(window.location.search).toBe('?from=2015-06');
  });

  test('of a thousand steps, with pauses, makes one entry, and back leads to before the first', () => {
    for (let step = 0; step < 1000; step += 1) {
      address.draft(`from=${step}`);
      if (step % 100 === 0) vi.advanceTimersByTime(1000);
    }
    address.push('from=999');
    expect(searches()).toEqual(['?sort=name', '?from=999']);
    window.go(-1);
    expect(address.getSnapshot()).toBe('sort=name');
  });

  test('that a push settles stays an entry of its own when the next draft begins', () => {
    address.draft('from=1');
    address.push('from=1');
    address.draft('from=2');
    vi.advanceTimersByTime(1000);
    address.push('from=2');
    expect(searches()).toEqual(['?sort=name', '?from=1', '?from=2']);
  });

  test('that comes back to where it began leaves no trace', () => {
    address.draft('from=1');
    address.draft('sort=name');
    address.push('sort=name');
    vi.advanceTimersByTime(1000);
    expect(window.entries).toHaveLength(1);
  });

  test('that rests as an entry is kept when something else is pushed', () => {
    address.draft('from=1');
    vi.advanceTimersByTime(1000);
    address.push('from=1&theme=dark');
    expect(searches()).toEqual(['?sort=name', '?from=1', '?from=1&theme=dark']);
  });

  test('that rests is taken back by a step back, which leads no further', () => {
    address.push('sort=date');
    address.draft('from=1');
    vi.advanceTimersByTime(1000);
    window.go(-1);
    expect(address.getSnapshot()).toBe('sort=date');
    window.go(-1);
    expect(address.getSnapshot()).toBe('sort=name');
    expect(searches()).toEqual(['?sort=name', '?sort=date']);
  });

  test('that is not yet written is dropped when the reader goes back', () => {
    address.push('sort=date');
    address.draft('from=1');
    window.go(-1);
    vi.advanceTimersByTime(1000);
    expect(address.getSnapshot()).toBe('sort=name');
    expect(searches()).toEqual(['?sort=name', '?sort=date']);
  });
});

describe('a draft that is cancelled', () => {
  test.each([0, 299, 301, 5000])('after a rest of %i ms leaves the history as it was', (rest) => {
    address.push('sort=date');
    address.draft('from=1');
    address.draft('from=2');
    vi.advanceTimersByTime(rest);
    address.cancelDraft();
    expect(address.getSnapshot()).toBe('sort=date');
    vi.advanceTimersByTime(1000);
    expect(searches()).toEqual(['?sort=name', '?sort=date']);
    window.go(-1);
    expect(address.getSnapshot()).toBe('sort=name');
  });

  test('is told to listeners once, and cancelling nothing is told to none', () => {
    address.cancelDraft();
    address.draft('from=1');
    heard.mockClear();
    address.cancelDraft();
    address.cancelDraft();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('is over: what is pushed next is a step from where it began', () => {
    address.draft('from=1');
    vi.advanceTimersByTime(1000);
    address.cancelDraft();
    address.push('sort=date');
    expect(searches()).toEqual(['?sort=name', '?sort=date']);
  });
});

describe('where history can not be written', () => {
  test('the query string lives in memory and everything still works', () => {
    window.refuse('cannot be created in a document with origin null');
    address.push('sort=date');
    address.replace('sort=members');
    address.draft('from=1');
    vi.advanceTimersByTime(1000);
    expect(address.getSnapshot()).toBe('from=1');
    address.cancelDraft();
    expect(address.getSnapshot()).toBe('sort=members');
    expect(heard).toHaveBeenCalledTimes(4);
    expect(window.entries).toEqual([`${home}?sort=name#?secret=abc`]);
  });

  test('a jump to a hash does not undo what memory holds', () => {
    window.refuse('origin null');
    address.push('sort=date');
    window.go(0);
    expect(address.getSnapshot()).toBe('sort=date');
  });

  test('the next write tries again, since some browsers refuse only for a while', () => {
    window.refuse('more than 100 times per 30 seconds');
    address.push('sort=date');
    window.refuse('');
    address.push('sort=members');
    expect(window.location.search).toBe('?sort=members');
  });

  test('what was refused for a while is made up for, so that the location says what is shown', () => {
    window.refuse('more than 100 times per 10 seconds');
    for (const search of ['sort=date', 'sort=name', 'sort=members']) address.push(search);
    vi.advanceTimersByTime(9000);
    window.refuse('');
    vi.advanceTimersByTime(2000);
    expect(searches()).toEqual(['?sort=name', '?sort=members']);
    expect(heard).toHaveBeenCalledTimes(3);
  });
});
