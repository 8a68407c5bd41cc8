import { barX, type BarX } from '../../marks/bar-x.ts';
import type { Frame } from '../../marks/frame.ts';
import { scaleX, type Tick } from '../../marks/scale-x.ts';
import { fittedText } from '../../marks/text-width.ts';
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
  readonly name: { readonly text: string; readonly y: number };
  readonly value: { readonly x: number; readonly y: number };
  /** Where the note stands, or null where there is none. */
  readonly note: { readonly text: string; readonly x: number; readonly dx: number; readonly y: number } | null;
}

/** How a width class is composed: names beside the bars, or above them on a phone. */
interface Composition {
  /** Where bars begin and the longest one ends. */
  readonly range: readonly [number, number];
  readonly rowPx: number;
  readonly barTop: number;
  readonly barPx: number;
  readonly nameY: number;
  readonly notePlace: 'after-name' | 'below';
  readonly tickCount: number;
}

const compositions: Readonly<Record<Frame['name'], Composition>> = {
  narrow: { range: [0, 0.62], rowPx: 46, barTop: 22, barPx: 16, nameY: 15, notePlace: 'below', tickCount: 3 },
  medium: { range: [0.48, 0.8], rowPx: 30, barTop: 4, barPx: 22, nameY: 20, notePlace: 'below', tickCount: 3 },
  wide: { range: [0.32, 0.68], rowPx: 30, barTop: 4, barPx: 22, nameY: 20, notePlace: 'after-name', tickCount: 6 },
};

const headingPx = 44;
const groupGap = 18;
const axisPx = 24;
const notePx = 20;
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
  const { rowPx, barTop, barPx, nameY, notePlace, range } = composition;
  const below = datum.note !== '' && notePlace === 'below';
  const nameRoom = (frame.name === 'narrow' ? 1 : range[0]) * frame.widthPx - symbolPx - 4;
  const valueY = barTop + barPx / 2 + 5;
  return {
    datum,
    y,
    heightPx: rowPx + (below ? notePx : 0),
    bar,
    barY: barTop,
    barHeight: barPx,
    name: { text: fittedText(datum.row.organization.label, 14, nameRoom), y: nameY },
    value: { x: bar.x1, y: valueY },
    note: datum.note === '' ? null : notePlacement(datum, bar, composition, valueY, frame),
  };
}

function notePlacement(datum: MemberRow, bar: BarX, { notePlace, range, rowPx }: Composition, valueY: number, frame: Frame) {
  if (notePlace === 'below') {
    const room = (1 - range[0]) * frame.widthPx;
    return { text: fittedText(datum.note, 13, room), x: range[0], dx: range[0] === 0 ? symbolPx : 8, y: rowPx + (range[0] === 0 ? 8 : 12) };
  }
  const dx = 14 + datum.value.length * 7.4;
  const room = (1 - bar.x1) * frame.widthPx - dx;
  return { text: fittedText(datum.note, 13, room), x: bar.x1, dx, y: valueY };
}
