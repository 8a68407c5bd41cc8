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

interface Shape {
  readonly type: SymbolType;
  /** The part of the area asked for that D3's shape covers. */
  readonly fill: number;
  /** How far it sticks out from its middle, as a multiple of the square root of its area. */
  readonly reach: number;
}

const star: Shape = { type: symbolStar, fill: 1, reach: Math.sqrt(0.8908) };
const shapes: readonly Shape[] = [
  { type: symbolCircle, fill: 1, reach: Math.sqrt(1 / Math.PI) },
  { type: symbolDiamond2, fill: 2 * 0.62625 ** 2, reach: Math.sqrt(1 / 2) },
  { type: symbolTriangle, fill: 1, reach: 2 / 27 ** 0.25 },
  { type: symbolSquare, fill: 1, reach: 1 / 2 },
  { type: symbolCross, fill: 1, reach: 1.5 / Math.sqrt(5) },
  star,
];

function shapeOf(slot: number): Shape {
  return shapes[slot - 1] ?? star;
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
