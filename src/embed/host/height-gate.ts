/** The heights that an iframe may ask for, in pixels. */
const heightLimits = { lowest: 100, highest: 4000 } as const;

const pauseMilliseconds = 100;
const noticeablePx = 2;

/**
 * A gate for one iframe's heights. It keeps them within limits, lets changes under 2 px be, and applies at most ten a
 * second: of those that come in between, the last. So an iframe can neither hide, nor fill the page, nor make it flicker.
 */
export function heightGate(apply: (heightPx: number) => void): (heightPx: number) => void {
  let applied = Number.NEGATIVE_INFINITY;
  let appliedAt = Number.NEGATIVE_INFINITY;
  let waiting: number | undefined;

  function settle(): void {
    const heightPx = waiting;
    waiting = undefined;
    if (heightPx === undefined || Math.abs(heightPx - applied) < noticeablePx) return;
    applied = heightPx;
    appliedAt = performance.now();
    apply(heightPx);
  }

  return (heightPx) => {
    const isTimed = waiting !== undefined;
    waiting = Math.min(heightLimits.highest, Math.max(heightLimits.lowest, heightPx));
    if (isTimed) return;
    const rest = appliedAt + pauseMilliseconds - performance.now();
    if (rest > 0) setTimeout(settle, rest);
    else settle();
  };
}
