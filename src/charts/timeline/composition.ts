import type { Frame } from '../../marks/frame.ts';

/** How a width class is composed: labels beside the marks, or on a line above them on a phone. */
export interface Composition {
  /** Where the time axis begins and ends, as shares of the width. */
  readonly range: readonly [number, number];
  readonly tickCount: number;
  /** Height of the running count. */
  readonly runningPx: number;
  /** Room at the right for the running count's end labels. */
  readonly gutterPx: number;
  /** How long the fading line of an open start is. */
  readonly tailPx: number;
}

/** Half of a target that a finger hits, in px: no mark takes up less. */
export const leastReachPx = 12;
/** Font sizes of names and of dates and notes, in px. */
export const nameFontPx = 14;
/** See `nameFontPx`. */
export const quietFontPx = 13;
/** Font size of an axis label, in px. */
export const tickFontPx = 12;
/** Space between a name and its date, in px. */
export const dateGapPx = 8;
/** Most rows of a lane in which every event has its label. */
export const rowLimit = 60;
/** Height of an axis: months, and years under them. */
export const axisPx = 34;
/** Space below a lane. */
export const laneGapPx = 22;

/** Least room beside the axis: half of its widest label. */
const leastSidePx = 15;

const parts: Readonly<Record<Frame['name'], Omit<Composition, 'range'>>> = {
  narrow: { tickCount: 5, runningPx: 96, gutterPx: 40, tailPx: 40 },
  medium: { tickCount: 12, runningPx: 112, gutterPx: 96, tailPx: 56 },
  wide: { tickCount: 12, runningPx: 120, gutterPx: 96, tailPx: 64 },
};

/**
 * The composition of a width class; a running count takes room at the right for its end labels.
 * @param reachPx how far the largest symbol of the record sticks out: the axis keeps that far from the frame
 */
export function composition(frame: Frame, running: 'on' | 'off', reachPx: number): Composition {
  const own = parts[frame.name];
  const sidePx = Math.max(leastSidePx, reachPx + 1);
  const rightPx = running === 'on' ? Math.max(own.gutterPx, sidePx) : sidePx;
  return { ...own, range: [sidePx / frame.widthPx, 1 - rightPx / frame.widthPx] };
}
