import { areaRadius } from '../../marks/area-radius.ts';
import type { Frame } from '../../marks/frame.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { sizeInChart } from '../../model/words/groups.ts';
import type { Lane, Part, Union } from './rows.ts';

/** The chart's geometry for one frame: x in shares of the width, y in px. */
export interface HeadToHeadLayout {
  readonly heightPx: number;
  readonly lanes: readonly PlacedLane[];
}

/** One candidate's lane: its count and name, then its unions in rows. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly y: number;
  readonly bottom: number;
  /** Baseline of the large count, and the lines beside it. */
  readonly head: {
    readonly x: number;
    readonly countY: number;
    readonly besideX: number;
    readonly lines: readonly HeadLine[];
  };
  readonly unions: readonly PlacedUnion[];
  readonly parts: readonly PlacedPart[];
}

/** A line of a lane's head, with its baseline. */
export interface HeadLine {
  readonly text: string;
  readonly y: number;
  readonly isName: boolean;
}

/** A union's circle, standing on its row's floor. */
export interface PlacedUnion {
  readonly union: Union;
  /** Its middle and its room, as shares of the width. */
  readonly x: number;
  readonly width: number;
  /** The floor that it stands on, in px. */
  readonly floor: number;
  /** Radius in px at the frame's narrowest width. */
  readonly radius: number;
  /** Its name and size below it; empty where they have no room. */
  readonly label: readonly string[];
}

/** The heading of a part of a lane, and the rule before it. */
export interface PlacedPart {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly floor: number;
  readonly text: string;
  /** False where the part begins its row: there is nothing to be parted from. */
  readonly hasRule: boolean;
}

/** Circles grow with the width up to this many times their size at the frame's narrowest. */
export const growth = 1.3;
/** Radius of the ring of a union whose size is not reported, in px; the same for all. */
export const ringRadius = 12;

const [nameFont, sizeFont, labelLine] = [14, 12, 16];
const [gap, leastPitch, partGap, partLabel] = [8, 26, 30, 20];
const labelled = 5;
/** Largest radius, room for the lane's head, and what all lanes together may take, by frame. */
const measures = {
  narrow: { largest: 46, head: 0, height: 640, headline: 44, inset: 6 },
  medium: { largest: 68, head: 0, height: 540, headline: 46, inset: 8 },
  wide: { largest: 70, head: 176, height: 400, headline: 0, inset: 8 },
} as const;

/** Places all lanes on one scale: the largest on which they fit the height that a first screen has. */
export function headToHeadLayout(lanes: readonly Lane[], words: PartWords, frame: Frame): HeadToHeadLayout {
  const { largest, height } = measures[frame.name];
  for (let radius: number = largest; ; radius -= 2) {
    const layout = layoutAt(lanes, words, frame, radius);
    if (layout.heightPx <= height || radius <= 14) return layout;
  }
}

/** What stands over each part of a lane but the first. */
export type PartWords = Readonly<Record<Heading, string>>;

function layoutAt(lanes: readonly Lane[], words: PartWords, frame: Frame, largest: number): HeadToHeadLayout {
  const sizes = lanes.flatMap(({ unions }) => unions.flatMap(({ size }) => size ?? []));
  const radiusOf = areaRadius(sizes, largest);
  let y = 4;
  const placed = lanes.map((lane) => {
    const result = placedLane(lane, words, frame, radiusOf, y);
    y = result.bottom + 18;
    return result;
  });
  return { heightPx: Math.max(40, y - 12), lanes: placed };
}

/** The items of a row that stand together, the heading over them, and how high they reach in px. */
interface Stretch {
  readonly items: readonly Item[];
  readonly heading: Heading | null;
  readonly tallest: number;
}

/** A part that has a heading: all but the first. */
type Heading = Exclude<Part, 'sized'>;

function inStretches(row: readonly Item[]): readonly Stretch[] {
  const starts = row.flatMap(({ heading }, index) => (heading !== null || index === 0 ? [index] : []));
  return starts.map((start, index) => {
    const items = row.slice(start, starts[index + 1]);
    const tallest = Math.round(Math.max(...items.map(({ radius }) => radius)) * 2 * growth);
    return { items, heading: items[0]?.heading ?? null, tallest };
  });
}

/** A union on its way: how large, how wide its place is, what stands below it. */
interface Item {
  readonly union: Union;
  readonly radius: number;
  readonly pitch: number;
  readonly label: readonly string[];
  /** The heading before it, where it begins a part that has one. */
  readonly heading: Heading | null;
}

function placedLane(
  lane: Lane,
  words: PartWords,
  frame: Frame,
  radiusOf: (size: number) => number,
  y: number,
): PlacedLane {
  const { head: headWidth, headline, inset } = measures[frame.name];
  const items = lane.unions.map((union, index) => itemOf(lane, union, index, radiusOf));
  const rows = wrapped(items, words, frame.widthPx - headWidth);
  const [unions, parts]: [PlacedUnion[], PlacedPart[]] = [[], []];
  let top = y + headline;
  for (const row of rows) {
    const stretches = inStretches(row);
    const reach = stretches.map(({ tallest, heading }) => tallest + (heading === null ? inset : partLabel));
    const floor = top + Math.max(0, ...reach);
    let x = headWidth;
    for (const { items: own, heading, tallest } of stretches) {
      const hasRule = heading !== null && x > headWidth;
      x += hasRule ? partGap : 0;
      if (heading !== null) {
        const at = (x - (hasRule ? partGap / 2 : 0)) / frame.widthPx;
        const text = fittedText(words[heading], sizeFont, (1 - at) * frame.widthPx - 12);
        parts.push({ part: heading, x: at, y: floor - tallest - 8, floor, text, hasRule });
      }
      for (const { union, radius, pitch, label } of own) {
        const middle = (x + pitch / 2) / frame.widthPx;
        unions.push({ union, x: middle, width: pitch / frame.widthPx, floor, radius, label });
        x += pitch;
      }
    }
    top = floor + Math.max(0, ...row.map(({ label }) => label.length)) * labelLine + 8;
  }
  const headLines = headOf(lane, words, frame);
  const least = headWidth > 0 ? y + 62 + headLines.length * 18 : top;
  const name = headWidth > 0 ? { besideX: 0, first: y + 84 } : { besideX: 0, first: y + 32 };
  return {
    lane,
    y,
    bottom: Math.max(top, least),
    head: {
      x: 0,
      countY: headWidth > 0 ? y + 58 : y + 34,
      besideX: name.besideX,
      lines: headLines.map((text, index) => ({ text, y: name.first + index * 18, isName: index === 0 })),
    },
    unions,
    parts,
  };
}

/** The candidate's name and what qualifies the count, fitted to the head's room. */
function headOf({ candidate, tally }: Lane, words: PartWords, frame: Frame): readonly string[] {
  const name = fittedText(`for ${candidate.shortName}`, 16, 168);
  if (frame.name !== 'wide') return [name];
  const late = tally.late === 0 ? [] : wrappedLines(`${tally.late} of them ${lowered(words.late)}`, 13, 164);
  return [name, ...late];
}

function itemOf(lane: Lane, union: Union, index: number, radiusOf: (size: number) => number): Item {
  const { size, row, part } = union;
  const radius = size === null ? ringRadius : Math.max(1, radiusOf(size));
  const { organization } = row;
  const name = fittedText(organization.label, nameFont, 150);
  const room = Math.max(leastPitch, radius * 2 + gap);
  const [nameWidth, figure] = [textWidth(name, nameFont), size === null ? '' : sizeInChart(organization.membership)];
  const figureWidth = textWidth(figure, sizeFont);
  // A long hedge would tear the lane apart; the tooltip, the table and the evidence have it.
  const label = size === null || figureWidth + gap > Math.max(room, nameWidth, 80) ? [name] : [name, figure];
  const labelWidth = label.length > 1 ? Math.max(nameWidth, figureWidth) : nameWidth;
  const isLarge = index < labelled && part === 'sized';
  const isFew = lane.unions.length <= 8;
  const hasLabel = isLarge || isFew || labelWidth + gap <= room;
  const before = lane.unions[index - 1];
  return {
    union,
    radius,
    pitch: hasLabel ? Math.max(room, labelWidth + gap) : room,
    label: hasLabel ? label : [],
    heading: before?.part === part || part === 'sized' ? null : part,
  };
}

/** Items in rows that fit the width; a part begins a row of its own where its heading has no room in the one before. */
function wrapped(items: readonly Item[], words: PartWords, widthPx: number): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  let used = 0;
  let headingEnd = 0;
  for (const item of items) {
    const begins = item.heading !== null;
    const heading = item.heading === null ? 0 : textWidth(words[item.heading], sizeFont);
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

/** A heading inside a sentence; the names in it keep their capitals. */
function lowered(heading: string): string {
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}
