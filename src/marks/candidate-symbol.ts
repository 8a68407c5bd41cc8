import { symbol, symbolCircle, symbolDiamond2, symbolSquare2, symbolTriangle2 } from 'd3';
import { rounded } from './percent.ts';

const shapes = [symbolCircle, symbolDiamond2, symbolTriangle2, symbolSquare2] as const;

/** Name of a candidate slot's shape, for tests and styles. */
export type ShapeName = 'circle' | 'diamond' | 'triangle' | 'square';
const names = ['circle', 'diamond', 'triangle', 'square'] as const;

/** The shape of the n-th candidate, counted from 1; slots past the last share the square. */
export function shapeName(slot: number): ShapeName {
  return names[Math.min(slot, names.length) - 1] ?? 'square';
}

/**
 * The path of the n-th candidate's symbol around (0, 0).
 * @param areaPx area in square px, the same for every shape
 */
export function candidateSymbol(slot: number, areaPx: number): string {
  const shape = shapes[Math.min(slot, shapes.length) - 1] ?? symbolSquare2;
  return (symbol(shape, areaPx)() ?? '').replace(/-?\d+\.\d+(e-\d+)?/g, (number) => String(rounded(Number(number))));
}
