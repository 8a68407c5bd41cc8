import type { ReactNode } from 'react';
import type { OrganizationId } from '../model/organization.ts';
import type { Stop } from '../marks/roving-focus.ts';

/** A mark a reader can reach: where it stands and what it says. */
export interface Mark extends Stop {
  /** The organization it opens, or null where it is no organization's. */
  readonly organization: OrganizationId | null;
  /** Its full text for a screen reader: name first, then candidate, then number. */
  readonly spoken: string;
  /** Short lines for the tooltip. */
  readonly hint: readonly string[];
  /** The box that catches pointer and touch: x and width as shares of the frame's width, y and height in px. */
  readonly box: Box;
  /** A second box, over its name, where the first may be narrower than a finger. */
  readonly nameBox?: Box;
}

/** A box over the drawing. `minWidthPx` widens a box narrower than a finger, around its middle. */
export interface Box {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly minWidthPx: number;
}

/** Side of the square of a group whose size is not reported, in px: the same in every chart, so that it reads as none. */
export const squarePx = 11;

/** A chart drawn for one width class. */
export interface Drawing {
  readonly heightPx: number;
  readonly marks: readonly Mark[];
  readonly svg: ReactNode;
}
