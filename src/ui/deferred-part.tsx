import { startTransition, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';

/** A part of the page that follows a value, such as what the reader chose. */
export interface DeferredPartProps<Value> {
  readonly value: Value;
  /** The same function at every render: the part is drawn again when the value changes, and at no other time. */
  readonly draw: (value: Value) => ReactNode;
}

/**
 * Draws a part of the page from a value: at once where it can be seen, and out of sight as soon as what can be seen is
 * painted. So a choice costs the reader one frame, however long the page is. Each part takes its drawing over by itself.
 */
export function DeferredPart<Value>({ value, draw }: DeferredPartProps<Value>) {
  const container = useRef<HTMLDivElement>(null);
  const isOutOfSight = useIsOutOfSight(container);
  const late = useDeferredValue(value);
  const shown = isOutOfSight ? late : value;
  // The boundary too stays the same: a new one would have its part taken over at once, in one long task.
  const drawn = useMemo(() => <Suspense>{draw(shown)}</Suspense>, [draw, shown]);
  return <div ref={container}>{drawn}</div>;
}

/** How far past the screen's edge still counts as in sight. */
const margin = '10%';

/** Whether nothing of an element is on the screen; false too where the browser can't be asked or has not answered. */
function useIsOutOfSight(element: RefObject<Element | null>): boolean {
  const [isOut, setOut] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current || !('IntersectionObserver' in window)) return undefined;
    const end = new AbortController();
    // What has the focus is seen, though the browser may tell a moment later.
    current.addEventListener('focusin', () => setOut(false), { signal: end.signal });
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last?.isIntersecting) setOut(false);
        // No hurry, and so never ahead of a value that is deferred: what was shown in sight is not taken back.
        else if (last) startTransition(() => setOut(true));
      },
      { rootMargin: margin },
    );
    observer.observe(current);
    return () => {
      end.abort();
      observer.disconnect();
    };
  }, [element]);
  return isOut;
}
