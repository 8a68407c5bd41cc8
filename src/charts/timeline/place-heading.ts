import type { Frame } from '../../marks/frame.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { quietFontPx } from './composition.ts';

/** A lane's heading and what stands behind it, or below it on a phone, line by line. */
export interface PlacedHeading {
  readonly heading: string;
  readonly aside: readonly string[];
  readonly asidePlace: 'behind' | 'below';
  readonly heightPx: number;
}

const headingPx = 42;
/** Height of a line of the aside. */
export const asidePx = 18;

/** Gives a heading its lines; a phone's width has no room behind it. */
export function placeHeading(heading: string, aside: readonly string[], frame: Frame): PlacedHeading {
  if (frame.name !== 'narrow') return { heading, aside: [aside.join(', ')], asidePlace: 'behind', heightPx: headingPx };
  const lines = aside.flatMap((part) => wrappedLines(part, quietFontPx, frame.widthPx));
  return { heading, aside: lines, asidePlace: 'below', heightPx: headingPx + lines.length * asidePx };
}
