import type { Frame } from '../../marks/frame.ts';
import type { Box } from '../drawing.ts';
import type { LeastLengths } from './least-lengths.ts';
import type { Segment, Side } from './rows.ts';

/** Where a union's piece of the bar begins and ends, in shares of the width. */
export interface Span {
  readonly segment: Segment;
  readonly x0: number;
  readonly x1: number;
}

/** One union's piece of the bar, with its name below: on a leader, or in a list where leaders would cross names. */
export interface Piece extends Span {
  /** Clear space behind it, in px. */
  readonly gapPx: number;
  readonly label: PieceLabel;
}

/** A piece's name, where it begins, its baseline, and how far it may be touched. */
export interface PieceLabel {
  /** The name with its size; in a list the size may stand in a line of its own. */
  readonly lines: readonly [name: string] | readonly [name: string, size: string];
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly hangs: 'leader' | 'list';
}

/** Height of a side's bar, in px. */
export const barPx = 34;
/** Room of the swatch before a listed name, in px. */
export const listIndentPx = 14;
/** Clear space between touching pieces, in px; a third of one that is very short. */
const pieceGapPx = 2;
/** Between the baselines of names, in px: as much as a target needs, since names are targets too. */
export const fingerPx = 24;
/** From the top of a name's target to its baseline, in px. */
export const nameDropPx = 17;
/** From a listed name to its size below, in px. */
export const sizeDropPx = 16;

/** The pieces of a side end to end. One drawn at its least length pushes on those behind it. */
export function pieceSpans(side: Side, at: (value: number) => number, least: LeastLengths): readonly Span[] {
  let x = at(0);
  return side.segments.map((segment) => {
    const x0 = x;
    x += segment.value === null ? least.open : Math.max(least.known, at(segment.value) - at(0));
    return { segment, x0, x1: x };
  });
}

/** The rest of a long side as one piece behind the others. */
export interface RestPiece {
  readonly x0: number;
  readonly x1: number;
  /** 'open' where none of its unions has a known value. */
  readonly fill: 'solid' | 'open';
}

/** See `RestPiece`; null where every union has a piece of its own. */
export function restPiece(
  { rest }: Side,
  spans: readonly Span[],
  at: (value: number) => number,
  least: LeastLengths,
): RestPiece | null {
  if (rest === null) return null;
  const x0 = spans.at(-1)?.x1 ?? at(0);
  if (rest.value === 0) return { x0, x1: x0 + least.open, fill: 'open' };
  return { x0, x1: x0 + Math.max(least.known, at(rest.value) - at(0)), fill: 'solid' };
}

/** A span with its name. */
export function placedPiece(span: Span, label: PieceLabel, frame: Frame): Piece {
  return { ...span, gapPx: Math.min(pieceGapPx, ((span.x1 - span.x0) * frame.widthPx) / 3), label };
}

/** What catches pointer and touch over a piece's name; a piece itself may be narrower than a finger. */
export function nameBox({ x, y, widthPx, lines }: PieceLabel, frame: Frame): Box {
  const height = fingerPx + (lines.length - 1) * sizeDropPx;
  return { x, width: widthPx / frame.widthPx, y: y - nameDropPx, height, minWidthPx: 0 };
}

/** "Service Employees, 2M": a piece's name with its size. */
export function namedSize({ size, row }: Segment): string {
  return size === null ? row.organization.label : `${row.organization.label}, ${size}`;
}
