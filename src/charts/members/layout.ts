import { barX, type BarX } from '../../marks/bar-x.ts';
import type { Frame } from '../../marks/frame.ts';
import { scaleX, type Tick } from '../../marks/scale-x.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import type { MemberGroup, MemberRow } from './rows.ts';

/** The chart's geometry for one width class: x in shares of the width, y in px. */
export interface MembersLayout {
  readonly heightPx: number;
  readonly ticks: readonly Tick[];
  /** Where gridlines begin and end. */
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly groups: readonly PlacedGroup[];
}

/** A heading with its bars. */
export interface PlacedGroup {
  readonly group: MemberGroup;
  readonly y: number;
  /** What stands behind the heading, or below it on a phone, line by line. */
  readonly aside: readonly string[];
  readonly asidePlace: 'behind' | 'below';
  readonly bars: readonly PlacedBar[];
}

/** A bar with its name and value. */
export interface PlacedBar {
  readonly datum: MemberRow;
  readonly y: number;
  readonly heightPx: number;
  readonly bar: BarX;
  readonly barY: number;
  readonly barHeight: number;
  /** The name's lines and the first one's baseline: more than one only where it stands above its bar. */
  readonly name: { readonly lines: readonly string[]; readonly y: number };
  readonly value: { readonly x: number; readonly y: number };
  /** Where the note stands, or null where there is none. */
  readonly note: PlacedNote | null;
}

/** A note's lines, the baseline of the first, and where they begin. */
export interface PlacedNote {
  readonly lines: readonly string[];
  readonly x: number;
  readonly dx: number;
  readonly y: number;
}

/** How a width class is composed: names beside the bars, or above them on a phone. */
interface Composition {
  /** Where bars begin and the longest one ends. */
  readonly range: readonly [number, number];
  readonly rowPx: number;
  readonly barTop: number;
  readonly barPx: number;
  readonly nameY: number;
  readonly notePlace: 'after-value' | 'below';
  readonly tickCount: number;
}

const compositions: Readonly<Record<Frame['name'], Composition>> = {
  narrow: { range: [0, 0.62], rowPx: 46, barTop: 22, barPx: 16, nameY: 15, notePlace: 'below', tickCount: 3 },
  medium: { range: [0.5, 0.8], rowPx: 30, barTop: 4, barPx: 22, nameY: 20, notePlace: 'below', tickCount: 3 },
  wide: { range: [0.34, 0.7], rowPx: 30, barTop: 4, barPx: 22, nameY: 20, notePlace: 'after-value', tickCount: 6 },
};

const headingPx = 44;
const groupGap = 18;
const axisPx = 24;
/** Between the lines of a note, in px. */
export const noteLinePx = 16;
/** Between the lines of a name, in px. */
export const nameLinePx = 18;
const asidePx = 18;
/** Room of the symbol before a name. */
export const symbolPx = 18;

/** Places every bar; a note gets a line of its own where the width has no room beside the value. */
export function membersLayout(groups: readonly MemberGroup[], frame: Frame): MembersLayout {
  const composition = compositions[frame.name];
  const values = groups.flatMap((group) => group.rows.flatMap(({ members }) => members ?? []));
  const scale = scaleX(values, composition.range, composition.tickCount);
  let y = axisPx;
  const placed = groups.map((group, index): PlacedGroup => {
    if (index > 0) y += groupGap;
    const top = y;
    const asidePlace = frame.name === 'narrow' ? 'below' : 'behind';
    const aside = asidePlace === 'below' ? wrappedLines(group.aside, 13, frame.widthPx) : [group.aside];
    y += headingPx + (asidePlace === 'below' ? aside.length * asidePx : 0);
    const bars = group.rows.map((datum) => {
      const bar = placedBar(datum, y, barX(datum.members, scale, frame.widthPx), composition, frame);
      y += bar.heightPx;
      return bar;
    });
    return { group, y: top, aside, asidePlace, bars };
  });
  return { heightPx: y + 8, ticks: scale.ticks, plot: { top: axisPx, bottom: y }, groups: placed };
}

function placedBar(datum: MemberRow, y: number, bar: BarX, composition: Composition, frame: Frame): PlacedBar {
  const { rowPx, barTop, barPx, nameY, range } = composition;
  const nameRoom = (frame.name === 'narrow' ? 1 : range[0]) * frame.widthPx - symbolPx - 4;
  const { label } = datum.row.organization;
  const lines = range[0] === 0 ? wrappedLines(label, 14, nameRoom) : [fittedText(label, 14, nameRoom)];
  const lower = (lines.length - 1) * nameLinePx;
  const valueY = lower + barTop + barPx / 2 + 5;
  const note = datum.note === '' ? null : notePlacement(datum, bar, composition, { valueY, lower, frame });
  return {
    datum,
    y,
    heightPx: rowPx + lower + (note === null || composition.notePlace === 'after-value' ? 0 : note.lines.length * noteLinePx + 4),
    bar,
    barY: lower + barTop,
    barHeight: barPx,
    name: { lines, y: nameY },
    value: { x: bar.x1, y: valueY },
    note,
  };
}

/** Where the value stands, and how far a name of several lines has pushed the bar down. */
interface Pushed {
  readonly valueY: number;
  readonly lower: number;
  readonly frame: Frame;
}

function notePlacement(datum: MemberRow, bar: BarX, composition: Composition, { valueY, lower, frame }: Pushed): PlacedNote {
  const { notePlace, range, rowPx } = composition;
  if (notePlace === 'below') {
    const room = (1 - range[0]) * frame.widthPx;
    const [dx, drop] = range[0] === 0 ? [symbolPx, 8] : [8, 12];
    return { lines: wrappedLines(datum.note, 13, room - dx), x: range[0], dx, y: rowPx + lower + drop };
  }
  const dx = 20 + textWidth(datum.value, 14);
  const room = (1 - bar.x1) * frame.widthPx - dx;
  return { lines: [fittedText(datum.note, 13, room)], x: bar.x1, dx, y: valueY };
}
