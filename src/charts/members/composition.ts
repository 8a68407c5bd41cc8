import type { Frame } from '../../marks/frame.ts';

/** How a width class is composed: names beside the bars, or above them on a phone. */
export interface Composition {
  /** Where bars begin and the longest one ends at the least, as shares of the width. */
  readonly range: readonly [number, number];
  readonly rowPx: number;
  readonly barTop: number;
  readonly barPx: number;
  readonly nameY: number;
  readonly notePlace: 'after-value' | 'below';
  readonly tickCount: number;
}

/** One for each width class. */
export const compositions: Readonly<Record<Frame['name'], Composition>> = {
  narrow: { range: [0, 0.62], rowPx: 46, barTop: 22, barPx: 16, nameY: 15, notePlace: 'below', tickCount: 3 },
  medium: { range: [0.5, 0.8], rowPx: 30, barTop: 4, barPx: 22, nameY: 20, notePlace: 'below', tickCount: 3 },
  wide: { range: [0.34, 0.7], rowPx: 30, barTop: 4, barPx: 22, nameY: 20, notePlace: 'after-value', tickCount: 6 },
};
