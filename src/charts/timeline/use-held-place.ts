import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps an element where it is on the screen while the reader works on it, by scrolling the page
 * as far as whatever stands above the element has grown or shrunk.
 * @returns call it right before a change, for the change to be made up for
 */
export function useHeldPlace(element: RefObject<HTMLElement | null>): () => void {
  const before = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (before.current === null || element.current === null) return;
    const moved = element.current.getBoundingClientRect().top - before.current;
    before.current = null;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  });
  return () => {
    before.current = element.current?.getBoundingClientRect().top ?? null;
  };
}
