import { symbol, symbolCircle, symbolDiamond2, symbolSquare2, symbolTriangle2 } from 'd3';

/** Name of a candidate slot's shape, for tests and styles. */
export type ShapeName = 'circle' | 'diamond' | 'triangle' | 'square';

/**
 * D3 gives all but the circle less than the area asked for: `fill` is the part of it that the shape covers.
 * `reach` is how far it sticks out from its middle, as a multiple of the square root of its area.
 */
const shapes = [
  { name: 'circle', type: symbolCircle, fill: 1, reach: Math.sqrt(1 / Math.PI) },
  { name: 'diamond', type: symbolDiamond2, fill: 2 * 0.62625 ** 2, reach: Math.sqrt(1 / 2) },
  { name: 'triangle', type: symbolTriangle2, fill: ((3 * Math.sqrt(3)) / 4) * 0.6824 ** 2, reach: 2 / 27 ** 0.25 },
  { name: 'square', type: symbolSquare2, fill: (2 * 0.4431) ** 2, reach: 1 / 2 },
] as const;

type Shape = (typeof shapes)[number];

function shapeOf(slot: number): Shape {
  return shapes[Math.min(slot, shapes.length) - 1] ?? shapes[3];
}

/** The shape of the n-th candidate, counted from 1; slots past the last share the square. */
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
