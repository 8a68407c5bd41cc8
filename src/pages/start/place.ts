/** Where a reader is: how far below the top of the window a part of the page begins. Without a part, the page itself. */
export interface Place {
  readonly part: string;
  readonly topPx: number;
}

/** The parts that a place may be told by, in the order of the page. */
const parts = '#main :is(section, figure, details)[id]';
/** What stands above this line has been passed, in px from the top of the window: the bar covers so much. */
const linePx = 72;
/** How long what is above a place may take to be drawn. */
const settlingMs = 3000;
/** How long the browser itself may still move the page, to keep in sight what was. */
const anchoringMs = 200;

/** Where the reader is: by the last part that has begun, so that nothing above it makes a difference. */
export function placeOf({ document, scrollY }: Window): Place {
  const begun = [...document.querySelectorAll(parts)].findLast((part) => {
    const { top, height } = part.getBoundingClientRect();
    return height > 0 && top <= linePx;
  });
  return begun
    ? { part: begun.id, topPx: Math.round(begun.getBoundingClientRect().top) }
    : { part: '', topPx: -Math.round(scrollY) };
}

/** Takes the reader to a place, and keeps them there while the page is still being drawn. */
export function holdPlace(window: Window, { part, topPx }: Place): void {
  const find = (): Element | null => (part === '' ? null : window.document.getElementById(part));
  hold(window, find, (element) => {
    const awayPx = (element ?? window.document.documentElement).getBoundingClientRect().top - topPx;
    if (Math.abs(awayPx) >= 1) window.scrollBy({ top: awayPx, behavior: 'instant' });
  });
}

/**
 * The same for the part that a link leads to; nothing where there is none, or where the link quotes words as well: to
 * those the browser leads by itself, and has them as its target.
 */
export function holdTarget(window: Window): void {
  const { document, location } = window;
  const named = decoded(location.hash.slice(1));
  // A link in a sentence takes its bracket or full stop along.
  const find = (): Element | null =>
    document.getElementById(named) ?? document.getElementById(named.replace(/[^\p{L}\p{N}]+$/u, ''));
  hold(window, find, (element) => {
    if ((document.querySelector(':target') ?? element) === element) element?.scrollIntoView({ behavior: 'instant' });
  });
}

/** Moves again whenever the layout has moved an element, until all is settled or the reader moves. */
function hold(window: Window, find: () => Element | null, move: (element: Element | null) => void): void {
  const end = new AbortController();
  // A step through the history is one, too: whoever listens for it takes it from there.
  for (const doing of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'] as const)
    window.addEventListener(doing, () => end.abort(), { capture: true, passive: true, signal: end.signal });
  const began = performance.now();
  const heightAbove = (): number => Math.round((find()?.getBoundingClientRect().top ?? 0) + window.scrollY);
  let last: { readonly atPx: number; readonly abovePx: number } | undefined;
  const step = (): void => {
    if (end.signal.aborted) return;
    const passedMs = performance.now() - began;
    // Parts of a pixel are rounded one way or the other as the page moves.
    const isMoved = last && Math.abs(window.scrollY - last.atPx) > 1 && Math.abs(heightAbove() - last.abovePx) <= 1;
    if ((isMoved && passedMs > anchoringMs) || passedMs > settlingMs) {
      end.abort();
      return;
    }
    move(find());
    last = { atPx: window.scrollY, abovePx: heightAbove() };
    window.requestAnimationFrame(step);
  };
  move(find());
  // What is drawn in answer to the same event may take the focus, and the page with it: that is not the reader.
  window.requestAnimationFrame(step);
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
