import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width of an element's content in pixels, kept current by the browser; null until it has been measured. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number | null {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const measure = (): void => setWidthPx(observed.clientWidth > 0 ? observed.clientWidth : null);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(observed);
    return () => sizes.disconnect();
  }, [element]);
  return widthPx;
}
