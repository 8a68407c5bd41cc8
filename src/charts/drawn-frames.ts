import { createContext } from 'react';
import { frames, medium, narrow, type Frame } from '../marks/frame.ts';

/** The width classes that charts are drawn for. */
export const FramesContext = createContext<readonly Frame[]>(frames);

/** The width classes of a column in a post: one less to draw, to send and to take over. */
export const columnFrames: readonly Frame[] = [narrow, medium];

/** The width class that every chart of the prerendered page is seen in; null where all classes are still to be drawn. */
export const ShownFrameContext = createContext<Frame | null>(null);

/**
 * Takes all drawings out of a prerendered page but those of the width class that it shows, before script takes it over:
 * what nobody sees is not worth making live. Returns that class; or null, with the page as it was, where its charts show
 * more than one class or none, as in an iframe that is not itself seen.
 */
export function keepShownFrame(page: Element): Frame | null {
  const drawings = [...page.querySelectorAll<SVGElement>('.chart-frame')];
  // One without width is in an iframe that has no room yet: Firefox starts some in ten pixels.
  const shown = drawings.filter((drawing) => drawing.getBoundingClientRect().width > 0);
  const name = shown[0]?.dataset['frame'];
  const charts = page.querySelectorAll('.chart-canvas').length;
  if (shown.length !== charts || shown.some((drawing) => drawing.dataset['frame'] !== name)) return null;
  for (const drawing of drawings) if (!shown.includes(drawing)) drawing.remove();
  return frames.find((frame) => frame.name === name) ?? null;
}
