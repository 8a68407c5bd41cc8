import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from 'd3';

/** Name of a candidate slot's shape, for tests and styles. */
export type ShapeName = 'circle' | 'diamond' | 'triangle' | 'square' | 'cross' | 'star';

interface Shape {
  readonly name: ShapeName;
  readonly type: SymbolType;
  /** The part of the area asked for that D3's shape covers. */
  readonly fill: number;
  /** How far it sticks out from its middle, as a multiple of the square root of its area. */
  readonly reach: number;
}

const star: Shape = { name: 'star', type: symbolStar, fill: 1, reach: Math.sqrt(0.8908) };
const shapes: readonly Shape[] = [
  { name: 'circle', type: symbolCircle, fill: 1, reach: Math.sqrt(1 / Math.PI) },
  { name: 'diamond', type: symbolDiamond2, fill: 2 * 0.62625 ** 2, reach: Math.sqrt(1 / 2) },
  { name: 'triangle', type: symbolTriangle, fill: 1, reach: 2 / 27 ** 0.25 },
  { name: 'square', type: symbolSquare, fill: 1, reach: 1 / 2 },
  { name: 'cross', type: symbolCross, fill: 1, reach: 1.5 / Math.sqrt(5) },
  star,
];

function shapeOf(slot: number): Shape {
  return shapes[slot - 1] ?? star;
}

/** The shape of the n-th candidate, counted from 1 to 6. */
export function shapeName(slot: number): ShapeName {
  return shapeOf(slot).name;
}

/**
 * The path of the n-th candidate's symbol around (0, 0), cut to 3 decimals by D3.
 * @param areaPx area in square px, the same for every shape
 */
export function candidateSymbol(slot: number, areaPx: number): string {
  const { type, fill } = shapeOf(slot);
  return symbol(type, areaPx / fill)() ?? '';
}

/** How far a symbol sticks out from its middle, in px. */
export function symbolReach(slot: number, areaPx: number): number {
  return shapeOf(slot).reach * Math.sqrt(areaPx);
}
