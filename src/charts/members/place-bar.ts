import type { BarX } from '../../marks/bar-x.ts';
import type { Frame } from '../../marks/frame.ts';
import type { ScaleX } from '../../marks/scale-x.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { compositions } from './composition.ts';
import type { MemberRow } from './rows.ts';

/** A bar that ends with its value, or is cut short since its value lies far past the end of the axis. */
export interface MembersBar extends BarX {
  readonly end: 'whole' | 'cut';
}

/** A bar with its name, value and note; y in px from the top of its row, x in shares of the width. */
export interface PlacedBar {
  readonly datum: MemberRow;
  readonly y: number;
  readonly heightPx: number;
  readonly bar: MembersBar;
  readonly barY: number;
  readonly barHeight: number;
  /** The name's lines and the first one's baseline: more than one only where it stands above its bar. */
  readonly name: { readonly lines: readonly string[]; readonly y: number };
  readonly value: PlacedLines;
  /** Where the note stands, or null where there is none. */
  readonly note: PlacedLines | null;
}

/** Lines of text, the baseline of the first, and where they begin: a share of the width and pixels from there. */
export interface PlacedLines {
  readonly lines: readonly string[];
  readonly x: number;
  readonly dx: number;
  readonly y: number;
}

/** Between the lines of a value or a note, in px. */
export const noteLinePx = 16;
/** Between the lines of a name, in px. */
export const nameLinePx = 18;
/** Room of the symbol before a name, in px. */
export const symbolPx = 18;
const valueGapPx = 8;
/** Between a value and the note that runs on behind it, in px. */
export const noteGapPx = 12;

/** How far a bar that is cut short runs past the end of the axis, as a share of the width. */
export const cutShare = 0.04;

/** A bar that is cut short. */
export function cutBar({ range: [start, end] }: ScaleX): MembersBar {
  return { x0: start, x1: end + cutShare, fill: 'solid', end: 'cut' };
}

/** How long what stands behind the end of a bar is, in px; its note runs on behind its value on a wide frame alone. */
export function tailPx({ value, note }: MemberRow, words: 'value' | 'value and note', frame: Frame): number {
  const runsOn = words !== 'value' && compositions[frame.name].notePlace === 'after-value' && note !== '';
  // And a pixel, so that what just fits is seen to.
  return valueGapPx + textWidth(value, 14) + (runsOn ? noteGapPx + textWidth(note, 13) : 0) + 1;
}

/** Places a row; value and note stand behind the bar where the width has room, else in lines of their own under it. */
export function placedBar(datum: MemberRow, y: number, bar: MembersBar, frame: Frame): PlacedBar {
  const { rowPx, barTop, barPx, nameY, range, notePlace } = compositions[frame.name];
  const isAbove = range[0] === 0;
  const nameRoom = (isAbove ? 1 : range[0]) * frame.widthPx - symbolPx - 4;
  const { label } = datum.row.organization;
  const names = isAbove ? wrappedLines(label, 14, nameRoom) : [fittedText(label, 14, nameRoom)];
  const lower = (names.length - 1) * nameLinePx;
  const besideY = lower + barTop + barPx / 2 + 5;
  const indent = isAbove ? symbolPx : valueGapPx;
  const under = { x: range[0], dx: indent, y: rowPx + lower + (isAbove ? 8 : 12) };
  const underRoom = (1 - range[0]) * frame.widthPx - indent;

  const room = (1 - bar.x1) * frame.widthPx - valueGapPx;
  const valuePx = textWidth(datum.value, 14);
  const valueFits = valuePx <= room;
  const value = valueFits
    ? { lines: [datum.value], x: bar.x1, dx: valueGapPx, y: besideY }
    : { lines: wrappedLines(datum.value, 14, underRoom), ...under };
  const taken = valueFits ? 0 : value.lines.length;
  const words = [bar.end === 'cut' ? 'bar cut short' : '', datum.note].filter((part) => part !== '').join(', ');
  const noteFits = notePlace === 'after-value' && valueFits && textWidth(words, 13) <= room - valuePx - noteGapPx;
  const note = noteFits
    ? { lines: [words], x: bar.x1, dx: valueGapPx + valuePx + noteGapPx, y: besideY }
    : { lines: wrappedLines(words, 13, underRoom), ...under, y: under.y + taken * noteLinePx };
  const below = taken + (noteFits ? 0 : note.lines.length);
  return {
    datum,
    y,
    heightPx: rowPx + lower + (below === 0 ? 0 : below * noteLinePx + 4),
    bar,
    barY: lower + barTop,
    barHeight: barPx,
    name: { lines: names, y: nameY },
    value,
    note: words === '' ? null : note,
  };
}
