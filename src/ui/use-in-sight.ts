import { startTransition, useEffect, useState, type RefObject } from 'react';

/** Whether any of an element is on the screen, or nearly; 'unknown' where the browser can't be asked or has not answered. */
export type Sight = 'in' | 'out' | 'unknown';

/** How far past the screen's edge still counts. */
const margin = '10%';

/** Kept current by the browser's IntersectionObserver. */
export function useInSight(element: RefObject<Element | null>): Sight {
  const [sight, setSight] = useState<Sight>('unknown');
  useEffect(() => {
    const { current } = element;
    if (!current || !('IntersectionObserver' in window)) return undefined;
    const end = new AbortController();
    // What has the focus is seen, though the browser may tell a moment later.
    current.addEventListener('focusin', () => setSight('in'), { signal: end.signal });
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last?.isIntersecting) setSight('in');
        // No hurry, and so never ahead of a value that is deferred: what was shown in sight is not taken back.
        else if (last) startTransition(() => setSight('out'));
      },
      { rootMargin: margin },
    );
    observer.observe(current);
    return () => {
      end.abort();
      observer.disconnect();
    };
  }, [element]);
  return sight;
}
