import { useContext, useEffect, useState, type RefObject } from 'react';
import { frameFor, narrow, type Frame } from '../marks/frame.ts';
import { FramesContext } from './drawn-frames.ts';
import { textSample, textWidthRatio } from './text-width-ratio.ts';

/** What the browser says of the room a chart has. */
export interface Measured {
  readonly frame: Frame;
  /** The reader's text size as a multiple of the usual 16 px: the whole drawing grows with it. */
  readonly scale: number;
}

/** The text size that a drawing's pixels are meant for, in px. */
const usualTextPx = 16;

/**
 * The width class of an element in the reader's own text size, kept current by the browser's ResizeObserver; null until
 * it is measured, as in a prerendered page, where every class is drawn and the style sheet shows the one that fits.
 */
export function useFrame(element: RefObject<HTMLElement | null>): Measured | null {
  const drawn = useContext(FramesContext);
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    const target = element.current;
    if (!target || !('ResizeObserver' in window)) return undefined;
    const sample = textSample();
    target.append(sample);
    let room: ResizeObserverEntry | undefined;
    let asked = 0;
    const observer = new ResizeObserver((entries) => {
      room = entries.find((entry) => entry.target === target) ?? room;
      const [entry, widthRatio] = [room, textWidthRatio(sample)];
      cancelAnimationFrame(asked);
      // Drawn in the next frame: what is resized in answer to an observer is a fault to the browser, told to the page.
      asked = requestAnimationFrame(() => {
        // Worked out while drawing, so that a fault in it falls to the chart's boundary: nobody else would see it.
        if (entry) setMeasured((last) => measurement(entry, widthRatio, drawn, last));
      });
    });
    observer.observe(target);
    observer.observe(sample);
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      sample.remove();
    };
  }, [element, drawn]);
  return measured;
}

/** The last measurement again where nothing has changed, or where there is no room to draw in. */
function measurement(
  entry: ResizeObserverEntry,
  widthRatio: number,
  drawn: readonly Frame[],
  last: Measured | null,
): Measured | null {
  const { width: widthPx } = entry.contentRect;
  if (widthPx < 40) return last;
  // Never so large that the narrowest drawing would stick out of its column.
  const scale = Math.min(textScale(), widthPx / narrow.widthPx);
  const frame = frameFor(widthPx / scale / widthRatio, drawn);
  return last?.frame === frame && last.scale === scale ? last : { frame, scale };
}

function textScale(): number {
  const textPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(textPx) && textPx > 0 ? textPx / usualTextPx : 1;
}
