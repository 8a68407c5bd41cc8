import { rounded } from '../marks/percent.ts';
import { textWidth } from '../marks/text-width.ts';
import { wrappedLines } from '../marks/wrapped-lines.ts';
import { linePx, nameFontPx, quietFontPx } from './type-sizes.ts';

/** A name with quiet words behind it, broken so that all of it fits. */
export interface NameLines {
  readonly name: readonly string[];
  readonly note: readonly string[];
  /** Whether the quiet words follow in the name's own line. */
  readonly isBeside: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Between a name and its note, in px. */
export const noteGapPx = 7;

/** Breaks a name and its note into lines; nothing of either is cut off. */
export function nameLines(name: string, note: string, roomPx: number): NameLines {
  const besidePx = textWidth(name, nameFontPx) + (note === '' ? 0 : noteGapPx + textWidth(note, quietFontPx));
  if (besidePx <= roomPx)
    return { name: [name], note: note === '' ? [] : [note], isBeside: true, widthPx: besidePx, heightPx: linePx };
  const lines = { name: wrappedLines(name, nameFontPx, roomPx), note: wrappedLines(note, quietFontPx, roomPx) };
  const widths = [
    ...lines.name.map((line) => textWidth(line, nameFontPx)),
    ...lines.note.map((line) => textWidth(line, quietFontPx)),
  ];
  const count = lines.name.length + lines.note.length;
  return { ...lines, isBeside: false, widthPx: Math.min(roomPx, Math.max(...widths)), heightPx: count * linePx };
}

/** A name in a running line of names, each behind a symbol; in px from the corner of the line. */
export interface FlowPlace {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: NameLines;
}

/** Names that follow one another as in a text. */
export interface Flow {
  readonly places: readonly FlowPlace[];
  readonly heightPx: number;
}

/** Room of the symbol before a name of a running line, in px. */
export const symbolPx = 18;
const [itemGapPx, itemPx, leastSlotPx] = [18, 24, 110];

/** Lays names out one behind the other on even stops, so that they stand in columns, in as many lines as they need. */
export function flow(items: readonly { readonly name: string; readonly note: string }[], roomPx: number): Flow {
  const places: FlowPlace[] = [];
  const slotPx = roomPx / Math.max(1, Math.floor(roomPx / leastSlotPx));
  let [x, y, rowPx] = [0, 0, 0];
  for (const { name, note } of items) {
    const lines = nameLines(name, note, roomPx - symbolPx);
    const [widthPx, heightPx] = [Math.max(itemPx, symbolPx + lines.widthPx), itemPx - linePx + lines.heightPx];
    if (x > 0 && x + widthPx > roomPx) [x, y, rowPx] = [0, y + rowPx, 0];
    places.push({ x: rounded(x), y, widthPx, heightPx, lines });
    x = Math.ceil((x + widthPx + itemGapPx) / slotPx - 0.01) * slotPx;
    rowPx = Math.max(rowPx, heightPx);
  }
  return { places, heightPx: y + rowPx };
}
