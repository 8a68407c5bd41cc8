import { fittedText, textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { sizeInChart } from '../../model/words/groups.ts';
import { squarePx } from '../drawing.ts';
import { nameFontPx, tickFontPx } from '../type-sizes.ts';
import type { CircleLane, Union } from './rows.ts';

/** Circles grow with the width up to this many times their size at the frame's narrowest. */
export const growth = 1.3;
/** Before a part that stands in a row behind another, in px. */
export const partGapPx = 30;
const [gapPx, leastPitchPx] = [8, 26];

/** The radius for a size, and how many of each candidate's largest are named. */
export interface Naming {
  readonly radiusOf: (size: number) => number;
  readonly named: number;
}

/** A union with what stands below its circle or square. */
export interface Labeled {
  readonly union: Union;
  /** Radius in px at the frame's narrowest width; half the side of a square. */
  readonly radius: number;
  /** Its name below it and, where it has a size, its figure; both empty where it has no name. */
  readonly name: readonly string[];
  readonly figure: readonly string[];
}

/** A union with its place in a row. */
interface Item extends Labeled {
  readonly pitch: number;
}

/** The items of a row that stand together, and the heading over them; empty where they have none. */
interface LanePart {
  readonly heading: string;
  readonly items: Item[];
}

/** How high the circles of a part reach, in px. */
export function tallestPx({ items }: LanePart): number {
  return Math.round(Math.max(...items.map(({ radius }) => radius)) * 2 * growth);
}

/** A lane in rows that fit the width; a part begins a row of its own where its heading has no room in the one before. */
export function laneRows(lane: CircleLane, naming: Naming, widthPx: number): readonly (readonly LanePart[])[] {
  const rows: LanePart[][] = [];
  let used = 0;
  let headingEnd = 0;
  for (const [index, union] of lane.unions.entries()) {
    const item = itemOf(union, index, naming);
    const { pitch } = item;
    const heading = headingOf(lane, union, index, naming);
    const begins = heading !== '';
    const headingPx = textWidth(heading, tickFontPx);
    const row = rows.at(-1);
    const start = used + (begins ? partGapPx : 0);
    const isFull = start + Math.max(pitch, headingPx) > widthPx || (begins && start < headingEnd);
    if (!row || isFull) {
      rows.push([{ heading, items: [item] }]);
      used = pitch;
      headingEnd = headingPx + gapPx;
      continue;
    }
    if (begins) row.push({ heading, items: [item] });
    else row.at(-1)?.items.push(item);
    used = start + pitch;
    headingEnd = begins ? start + headingPx + gapPx : headingEnd;
  }
  return rows;
}

/** A union with its name and its figure, or with neither. */
function itemOf(union: Union, index: number, { radiusOf, named }: Naming): Item {
  const { size, row, part } = union;
  const { organization } = row;
  const radius = size === null ? squarePx / 2 : Math.max(1.5, radiusOf(size));
  const room = Math.max(leastPitchPx, radius * 2 + gapPx);
  const isNamed = named === Infinity || (part === 'sized' && index < named);
  const lines = (text: string, font: number): readonly string[] =>
    isNamed ? wrappedLines(fittedText(text, font, 240), font, Math.max(room - gapPx, 104)) : [];
  const name = lines(organization.label, nameFontPx);
  const figure = size === null ? [] : lines(sizeInChart(organization.membership), tickFontPx);
  const widths = [
    ...name.map((line) => textWidth(line, nameFontPx)),
    ...figure.map((line) => textWidth(line, tickFontPx)),
  ];
  return { union, radius, pitch: Math.max(room, Math.max(0, ...widths) + gapPx), name, figure };
}

/** The words before the first union of a part, and before those whose name has no room. */
function headingOf({ unions }: CircleLane, { part, title }: Union, index: number, { named }: Naming): string {
  if (part !== 'sized') return unions[index - 1]?.part === part ? '' : title;
  return index === named ? `${unions.filter((one) => one.part === 'sized').length - named} smaller` : '';
}
