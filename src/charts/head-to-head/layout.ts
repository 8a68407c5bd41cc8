import type { Frame } from '../../marks/frame.ts';
import { labelRows } from '../../marks/label-rows.ts';
import { scaleX, type Tick } from '../../marks/scale-x.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import type { Segment, Side } from './rows.ts';

/** The chart's geometry for one width class: x in shares of the width, y in px. */
export interface HeadToHeadLayout {
  readonly heightPx: number;
  readonly ticks: readonly Tick[];
  readonly sides: readonly PlacedSide[];
}

/** One candidate's side. */
export interface PlacedSide {
  readonly side: Side;
  readonly y: number;
  /** The side's total, behind the candidate's name or below it on a phone. */
  readonly totalPlace: 'behind' | 'below';
  readonly barY: number;
  readonly bottom: number;
  readonly pieces: readonly Piece[];
  /** The claim's reference line below the bar, or null where nobody made one. */
  readonly claim: PlacedClaim | null;
}

/** One union's piece of the bar, with its name below: on a leader, or in a list where leaders would cross names. */
export interface Piece {
  readonly segment: Segment;
  readonly x0: number;
  readonly x1: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly hangs: 'leader' | 'list' };
}

/** A claimed total as an open line, to be compared and not added. */
export interface PlacedClaim {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Height of a side's bar, in px. */
export const barPx = 34;
const headingPx = 52;
const labelPx = 20;
const stubPx = 24;
/** Room of the swatch before a listed name, in px. */
export const listIndentPx = 14;
/** Clear space between touching pieces, in px. */
export const pieceGapPx = 2;

/** Places both sides on one scale, wide enough for the claims beside them. */
export function headToHeadLayout(sides: readonly Side[], frame: Frame): HeadToHeadLayout {
  const stub = stubShare(sides, frame);
  const values = sides.flatMap(({ known, claim }) => [known, claim?.value ?? 0]);
  const scale = scaleX(values, [0, scaleEnd(sides, stub)], frame.name === 'wide' ? 8 : 4);
  let y = 24;
  const placed = sides.map((side) => {
    const totalPlace = frame.name === 'narrow' ? 'below' : 'behind';
    const barY = y + headingPx + (totalPlace === 'below' ? 18 : 0);
    const pieces = placedPieces(side, barY, scale.at, stub, frame);
    const labelled = Math.max(barY + barPx, ...pieces.map((piece) => piece.label.y + 6));
    const claim = side.claim === null ? null : placedClaim(side.claim.label, scale.at(side.claim.value), labelled + 20, frame);
    const bottom = claim ? claim.y + 8 + claim.lines.length * 18 : labelled;
    const result: PlacedSide = { side, y, totalPlace, barY, bottom, pieces, claim };
    y = bottom + 28;
    return result;
  });
  return { heightPx: Math.max(40, y - 16), ticks: scale.ticks, sides: placed };
}

/** Width of an open piece: narrower where a side has so many that they would fill the frame. */
function stubShare(sides: readonly Side[], frame: Frame): number {
  const most = Math.max(1, ...sides.map(openPieces));
  return Math.min(stubPx / frame.widthPx, 0.6 / most);
}

/** Where the scale's largest value may stand, so that every side's open pieces still fit behind its known ones. */
function scaleEnd(sides: readonly Side[], stub: number): number {
  const largest = Math.max(1, ...sides.flatMap(({ known, claim }) => [known, claim?.value ?? 0]));
  return Math.min(1, ...sides.map((side) => (1 - openPieces(side) * stub) * (side.known === 0 ? 1 : largest / side.known)));
}

function openPieces({ segments }: Side): number {
  return segments.filter(({ value }) => value === null).length;
}

function placedPieces(side: Side, barY: number, at: (value: number) => number, stub: number, frame: Frame): readonly Piece[] {
  let [known, x] = [0, at(0)];
  const spans = side.segments.map((segment) => {
    const x0 = x;
    if (segment.value === null) x += stub;
    else {
      known += segment.value;
      x = at(known);
    }
    return { segment, x0, x1: x };
  });
  const texts = side.segments.map(({ name, row }) => fittedName(name, row.organization.label, frame.widthPx - listIndentPx));
  const rows = labelRows(
    spans.map(({ x0, x1 }, index) => ({ x: labelX(x0, x1, frame), widthPx: textWidth(texts[index] ?? '', 13) + 6 })),
    frame.widthPx,
  );
  return spans.map((span, index) => ({
    ...span,
    label: {
      text: texts[index] ?? '',
      x: rows === null ? 0 : labelX(span.x0, span.x1, frame),
      y: barY + barPx + 22 + (rows?.[index] ?? index) * labelPx,
      hangs: rows === null ? 'list' : 'leader',
    },
  }));
}

/** The name with its size, or alone where both are too long. */
function fittedName(name: string, label: string, roomPx: number): string {
  return textWidth(name, 13) <= roomPx ? name : fittedText(label, 13, roomPx);
}

/** A leader leaves a piece a little way in, or at the middle of a thin one. */
function labelX(x0: number, x1: number, frame: Frame): number {
  return Math.min(x0 + 8 / frame.widthPx, (x0 + x1) / 2);
}

function placedClaim(label: string, x: number, y: number, frame: Frame): PlacedClaim {
  return { x, y, lines: wrappedLines(label, 13, frame.widthPx) };
}
