import { areaRadius } from '../../marks/area-radius.ts';
import type { Frame } from '../../marks/frame.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { sizeInChart } from '../../model/words/groups.ts';
import { squarePx } from '../drawing.ts';
import type { CircleLane, CirclePart, Union } from './rows.ts';

/** The chart's geometry for one frame: x in shares of the width, y in px. */
export interface HeadToHeadLayout {
  readonly heightPx: number;
  readonly lanes: readonly PlacedCircleLane[];
}

/** One candidate's lane: its count and name, then its unions in rows. */
export interface PlacedCircleLane {
  readonly lane: CircleLane;
  readonly y: number;
  readonly bottom: number;
  /** Baselines of the large count and of the candidate's name, and whether the name stands beside the count. */
  readonly head: {
    readonly name: string;
    readonly countY: number;
    readonly nameY: number;
    readonly isBeside: boolean;
  };
  readonly unions: readonly PlacedUnion[];
  readonly parts: readonly PlacedPart[];
}

/** A union's circle or square, standing on its row's floor. */
export interface PlacedUnion {
  readonly union: Union;
  /** Its middle and its room, as shares of the width. */
  readonly x: number;
  readonly width: number;
  /** The floor that it stands on, in px. */
  readonly floor: number;
  /** Radius in px at the frame's narrowest width; half the side of a square. */
  readonly radius: number;
  /** Its name below it and, where it has a size, its figure; both empty where it has no name. */
  readonly name: readonly string[];
  readonly figure: readonly string[];
}

/** The heading of a part of a lane, and the rule before it. */
export interface PlacedPart {
  readonly x: number;
  readonly y: number;
  readonly floor: number;
  readonly text: string;
  /** False where the part begins its row: there is nothing to be parted from. */
  readonly hasRule: boolean;
}

/** Circles grow with the width up to this many times their size at the frame's narrowest. */
export const growth = 1.3;
/** Height of a line of a name or figure below its mark, in px. */
export const labelLine = 16;
const [headFont, nameFont, sizeFont] = [16, 14, 12];
/** What stands around a lane's name, and the most room that its head takes. */
const [headMargin, mostHead] = [26, 240];
const [gap, leastPitch, partGap, partLabel, target] = [8, 26, 30, 20, 24];
/** How many of each candidate's largest are named: all, or as many as there is room for. */
const namings = [Infinity, 8, 5] as const;
/** Largest radius and the least that it shrinks to, room for the lane's head, what all lanes may take, by frame. */
const measures = {
  narrow: { largest: 34, least: 18, head: 0, height: 430, headline: 40, inset: 4 },
  medium: { largest: 58, least: 30, head: 0, height: 560, headline: 46, inset: 8 },
  wide: { largest: 58, least: 30, head: 136, height: 540, headline: 0, inset: 8 },
} as const;

/** What stands over each part of a lane but the first. */
export type PartWords = Readonly<Record<Exclude<CirclePart, 'sized'>, string>>;

/** How a list is drawn: the radius for a size, and how many of each candidate's largest are named. */
interface Plan {
  readonly radiusOf: (size: number) => number;
  /** Room for the lanes’ heads beside the unions, in px; 0 where they stand above. */
  readonly headPx: number;
  readonly named: number;
}

/**
 * Places the lanes on the scale of the whole list, whatever part of it they show: the largest on which that fits the
 * height that a first screen has, with all names where they fit.
 */
export function headToHeadLayout(
  lanes: readonly CircleLane[],
  whole: readonly CircleLane[],
  words: PartWords,
  frame: Frame,
): HeadToHeadLayout {
  const { largest, least, height, head } = measures[frame.name];
  const names = whole.map(({ candidate }) => textWidth(nameOf(candidate), headFont) + headMargin);
  const headPx = head === 0 ? 0 : Math.min(mostHead, Math.max(head, ...names));
  const sizes = whole.flatMap(({ unions }) => unions.flatMap(({ size }) => size ?? []));
  const layoutOf = (shown: readonly CircleLane[], radius: number, named: number): HeadToHeadLayout =>
    layoutAt(shown, words, frame, { radiusOf: areaRadius(sizes, radius), named, headPx });
  const radii = Array.from({ length: (largest - least) / 2 + 1 }, (_, index) => largest - 2 * index);
  const fits = ({ heightPx }: HeadToHeadLayout): boolean => heightPx <= height;
  const tries = namings.flatMap((named) => radii.map((radius) => ({ named, radius })));
  const { radius } = tries.find((one) => fits(layoutOf(whole, one.radius, one.named))) ?? { radius: least };
  const layouts = namings.map((named) => layoutOf(lanes, radius, named));
  return layouts.find(fits) ?? layoutOf(lanes, radius, namings[2]);
}

function layoutAt(lanes: readonly CircleLane[], words: PartWords, frame: Frame, plan: Plan): HeadToHeadLayout {
  let y = 4;
  const placed = lanes.map((lane) => {
    const result = placedLane(lane, words, frame, plan, y);
    y = result.bottom + 18;
    return result;
  });
  return { heightPx: Math.max(40, y - 12), lanes: placed };
}

/** The items of a row that stand together, the heading over them, and how high they reach in px. */
interface Stretch {
  readonly items: readonly Item[];
  readonly heading: string | null;
  readonly tallest: number;
}

function inStretches(row: readonly Item[]): readonly Stretch[] {
  const starts = row.flatMap(({ heading }, index) => (heading !== null || index === 0 ? [index] : []));
  return starts.map((start, index) => {
    const items = row.slice(start, starts[index + 1]);
    const tallest = Math.round(Math.max(...items.map(({ radius }) => radius)) * 2 * growth);
    return { items, heading: items[0]?.heading ?? null, tallest };
  });
}

/** A union on its way: how large, how wide its place is, what stands below it. */
interface Item extends Pick<PlacedUnion, 'union' | 'radius' | 'name' | 'figure'> {
  readonly pitch: number;
  /** The heading before it, where it begins a part that has one. */
  readonly heading: string | null;
}

function placedLane(lane: CircleLane, words: PartWords, frame: Frame, plan: Plan, y: number): PlacedCircleLane {
  const { headline, inset } = measures[frame.name];
  const headWidth = plan.headPx;
  const items = lane.unions.map((union, index) => itemOf(lane, union, index, words, plan));
  const rows = wrapped(items, frame.widthPx - headWidth);
  const isBeside = headWidth === 0;
  const [unions, parts]: [PlacedUnion[], PlacedPart[]] = [[], []];
  // The count of a wide frame stands on the floor of the first row.
  const least = isBeside ? target : 54;
  let top = y + headline;
  let firstFloor = top + least;
  for (const [index, row] of rows.entries()) {
    const stretches = inStretches(row);
    const reach = stretches.map(({ tallest, heading }) => tallest + (heading === null ? inset : partLabel));
    const floor = top + Math.max(index === 0 ? least : target, ...reach);
    if (index === 0) firstFloor = floor;
    let x = headWidth;
    for (const { items: own, heading, tallest } of stretches) {
      const hasRule = heading !== null && x > headWidth;
      x += hasRule ? partGap : 0;
      if (heading !== null) {
        const at = (x - (hasRule ? partGap / 2 : 0)) / frame.widthPx;
        const text = fittedText(heading, sizeFont, (1 - at) * frame.widthPx - 12);
        parts.push({ x: at, y: floor - tallest - 8, floor, text, hasRule });
      }
      for (const { pitch, union, radius, name, figure } of own) {
        const middle = (x + pitch / 2) / frame.widthPx;
        unions.push({ union, x: middle, width: pitch / frame.widthPx, floor, radius, name, figure });
        x += pitch;
      }
    }
    top = floor + Math.max(0, ...row.map(({ name, figure }) => name.length + figure.length)) * labelLine + 8;
  }
  return {
    lane,
    y,
    bottom: Math.max(top, isBeside ? 0 : firstFloor + 24),
    head: {
      name: fittedText(nameOf(lane.candidate), headFont, isBeside ? 180 : headWidth - headMargin),
      countY: isBeside ? y + 34 : firstFloor - 1,
      nameY: isBeside ? y + 32 : firstFloor + 18,
      isBeside,
    },
    unions,
    parts,
  };
}

function nameOf({ shortName }: CircleLane['candidate']): string {
  return `for ${shortName}`;
}

/** A union with its name and its figure, or with neither. */
function itemOf(lane: CircleLane, union: Union, index: number, words: PartWords, { radiusOf, named }: Plan): Item {
  const { size, row, part } = union;
  const { organization } = row;
  const radius = size === null ? squarePx / 2 : Math.max(1.5, radiusOf(size));
  const room = Math.max(leastPitch, radius * 2 + gap);
  const isNamed = named === Infinity || (part === 'sized' && index < named);
  const lines = (text: string, font: number): readonly string[] =>
    isNamed ? wrappedLines(fittedText(text, font, 240), font, Math.max(room - gap, 104)) : [];
  const name = lines(organization.label, nameFont);
  const figure = size === null ? [] : lines(sizeInChart(organization.membership), sizeFont);
  const widths = [...name.map((line) => textWidth(line, nameFont)), ...figure.map((line) => textWidth(line, sizeFont))];
  return {
    union,
    radius,
    pitch: Math.max(room, Math.max(0, ...widths) + gap),
    name,
    figure,
    heading: headingOf(lane, index, words, named),
  };
}

/** The words before the first union of a part, and before those whose name has no room. */
function headingOf({ unions }: CircleLane, index: number, words: PartWords, named: number): string | null {
  const part = unions[index]?.part;
  if (part === undefined) return null;
  if (part !== 'sized') return unions[index - 1]?.part === part ? null : words[part];
  return index === named ? `${unions.filter((one) => one.part === 'sized').length - named} smaller` : null;
}

/** Items in rows that fit the width; a part begins a row of its own where its heading has no room in the one before. */
function wrapped(items: readonly Item[], widthPx: number): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  let used = 0;
  let headingEnd = 0;
  for (const item of items) {
    const begins = item.heading !== null;
    const heading = item.heading === null ? 0 : textWidth(item.heading, sizeFont);
    const row = rows.at(-1);
    const start = used + (begins ? partGap : 0);
    const isFull = start + Math.max(item.pitch, heading) > widthPx || (begins && start < headingEnd);
    if (!row || isFull) {
      rows.push([item]);
      used = item.pitch;
      headingEnd = heading + gap;
    } else {
      row.push(item);
      used = start + item.pitch;
      headingEnd = begins ? start + heading + gap : headingEnd;
    }
  }
  return rows;
}
