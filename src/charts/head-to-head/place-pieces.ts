import type { Frame } from '../../marks/frame.ts';
import { labelRows } from '../../marks/label-rows.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import type { Box } from '../drawing.ts';
import type { LeastLengths } from './least-lengths.ts';
import type { Segment, Side } from './rows.ts';

/** One union's piece of the bar, with its name below: on a leader, or in a list where leaders would cross names. */
export interface Piece {
  readonly segment: Segment;
  readonly x0: number;
  readonly x1: number;
  /** Clear space behind it, in px. */
  readonly gapPx: number;
  readonly label: PieceLabel;
}

/** A piece's name, where it begins, its baseline, and how far it may be touched. */
export interface PieceLabel {
  readonly text: string;
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
const fingerPx = 24;

/** The pieces of a side end to end. One drawn at its least length pushes on those behind it. */
export function placedPieces(
  side: Side,
  barY: number,
  at: (value: number) => number,
  least: LeastLengths,
  frame: Frame,
): readonly Piece[] {
  let x = at(0);
  const spans = side.segments.map((segment) => {
    const x0 = x;
    x += segment.value === null ? least.open : Math.max(least.known, at(segment.value) - at(0));
    return { segment, x0, x1: x };
  });
  const texts = side.segments.map(({ name, row }) =>
    fittedName(name, row.organization.label, frame.widthPx - listIndentPx),
  );
  const widths = texts.map((text) => Math.max(fingerPx, textWidth(text, 13) + 6));
  const rows = labelRows(
    spans.map(({ x0, x1 }, index) => ({ x: labelX(x0, x1, frame), widthPx: widths[index] ?? 0 })),
    frame.widthPx,
  );
  return spans.map((span, index) => ({
    ...span,
    gapPx: Math.min(pieceGapPx, ((span.x1 - span.x0) * frame.widthPx) / 3),
    label: {
      text: texts[index] ?? '',
      x: rows === null ? 0 : labelX(span.x0, span.x1, frame),
      y: barY + barPx + 22 + (rows?.[index] ?? index) * fingerPx,
      widthPx: rows === null ? frame.widthPx : (widths[index] ?? 0),
      hangs: rows === null ? 'list' : 'leader',
    },
  }));
}

/** What catches pointer and touch over a piece's name; a piece itself may be narrower than a finger. */
export function nameBox({ x, y, widthPx }: PieceLabel, frame: Frame): Box {
  return { x, width: widthPx / frame.widthPx, y: y - 17, height: fingerPx, minWidthPx: 0 };
}

/** The name with its size, or alone where both are too long. */
function fittedName(name: string, label: string, roomPx: number): string {
  return textWidth(name, 13) <= roomPx ? name : fittedText(label, 13, roomPx);
}

/** A leader leaves a piece a little way in, or at the middle of a thin one. */
function labelX(x0: number, x1: number, frame: Frame): number {
  return Math.min(x0 + 8 / frame.widthPx, (x0 + x1) / 2);
}
