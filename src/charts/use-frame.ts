import { useContext, useEffect, useState, type RefObject } from 'react';
import { frameFor, type Frame } from '../marks/frame.ts';
import { FramesContext } from './frames-context.ts';

/**
 * The width class of an element, kept current by the browser's ResizeObserver; null until it is measured,
 * as in the page drawn at build, where every class is drawn and the style sheet shows the one that fits.
 */
export function useFrame(element: RefObject<HTMLElement | null>): Frame | null {
  const drawn = useContext(FramesContext);
  const [frame, setFrame] = useState<Frame | null>(null);
  useEffect(() => {
    const target = element.current;
    if (!target || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width >= 40) setFrame(frameFor(entry.contentRect.width, drawn));
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, drawn]);
  return frame;
}
