import { areaRadius } from '../../marks/area-radius.ts';
import type { Frame } from '../../marks/frame.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { oncePer } from '../../model/once-per.ts';
import { laneRows, partGapPx, tallestPx, type Labeled, type Naming } from './lane-rows.ts';
import { tickFontPx, titleFontPx } from '../type-sizes.ts';
import type { CircleLane } from './rows.ts';

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

/** A union's circle or square, standing on its row's baseline. */
export interface PlacedUnion extends Labeled {
  /** Its middle and its room, as shares of the width. */
  readonly x: number;
  readonly width: number;
  /** Where it stands, in px. */
  readonly baseline: number;
}

/** The heading of a part of a lane, and the rule before it. */
export interface PlacedPart {
  readonly x: number;
  readonly y: number;
  readonly baseline: number;
  readonly text: string;
  /** False where the part begins its row: there is nothing to be parted from. */
  readonly hasRule: boolean;
}

/** Height of a line of a name or figure below its mark, in px. */
export const labelLinePx = 16;
/** What stands around a lane's name, and the most room that its head takes. */
const [headMarginPx, mostHeadPx] = [26, 240];
const [partLabelPx, targetPx] = [20, 24];
/** How many of each candidate's largest are named: all, or as many as there is room for. */
const leastNamed = 5;
const namings = [Infinity, 8, leastNamed];
/** Largest radius and the least that it shrinks to, room for the lane's head, what all lanes may take, by frame. */
const measures = {
  narrow: { largest: 34, least: 18, head: 0, height: 430, headline: 40, inset: 4 },
  medium: { largest: 58, least: 30, head: 0, height: 560, headline: 46, inset: 8 },
  wide: { largest: 58, least: 30, head: 136, height: 540, headline: 0, inset: 8 },
} as const;

/** How a list is drawn in a frame. */
interface Plan extends Naming {
  readonly frame: Frame;
  /** Room for the lanes’ heads beside the unions, in px; 0 where they stand above. */
  readonly headPx: number;
}

/**
 * Places the lanes on the scale of the whole list, whatever part of it they show: the largest on which that fits the
 * height that a first screen has, with all names where they fit.
 */
export function headToHeadLayout(
  lanes: readonly CircleLane[],
  whole: readonly CircleLane[],
  frame: Frame,
): HeadToHeadLayout {
  const plan = plansOf(whole)(frame);
  const named = namings.find((some) => fits(layoutAt(lanes, { ...plan, named: some }), frame)) ?? leastNamed;
  return layoutAt(lanes, { ...plan, named });
}

function fits({ heightPx }: HeadToHeadLayout, frame: Frame): boolean {
  return heightPx <= measures[frame.name].height;
}

/** The plans of a whole list, each found once for its frame: it takes many a try, and no filter changes it. */
const plansOf = oncePer((whole: readonly CircleLane[]) => oncePer((frame: Frame) => fittingPlan(whole, frame)));

function fittingPlan(whole: readonly CircleLane[], frame: Frame): Plan {
  const { largest, least, head } = measures[frame.name];
  const names = whole.map(({ candidate }) => textWidth(nameOf(candidate), titleFontPx) + headMarginPx);
  const headPx = head === 0 ? 0 : Math.min(mostHeadPx, Math.max(head, ...names));
  const sizes = whole.flatMap(({ unions }) => unions.flatMap(({ size }) => size ?? []));
  const planAt = (radius: number, named: number): Plan => {
    return { frame, headPx, named, radiusOf: areaRadius(sizes, radius) };
  };
  const radii = Array.from({ length: (largest - least) / 2 + 1 }, (_, index) => largest - 2 * index);
  const plans = namings.flatMap((named) => radii.map((radius) => planAt(radius, named)));
  return plans.find((plan) => fits(layoutAt(whole, plan), frame)) ?? planAt(least, leastNamed);
}

function layoutAt(lanes: readonly CircleLane[], plan: Plan): HeadToHeadLayout {
  let y = 4;
  const placed = lanes.map((lane) => {
    const result = placedLane(lane, plan, y);
    y = result.bottom + 18;
    return result;
  });
  return { heightPx: Math.max(40, y - 12), lanes: placed };
}

function placedLane(lane: CircleLane, plan: Plan, y: number): PlacedCircleLane {
  const { frame, headPx } = plan;
  const { headline, inset } = measures[frame.name];
  const rows = laneRows(lane, plan, frame.widthPx - headPx);
  const isBeside = headPx === 0;
  const [unions, parts]: [PlacedUnion[], PlacedPart[]] = [[], []];
  // The count of a wide frame stands on the baseline of the first row.
  const least = isBeside ? targetPx : 54;
  let top = y + headline;
  let firstBaseline = top + least;
  for (const [index, row] of rows.entries()) {
    const reach = row.map((part) => tallestPx(part) + (part.heading === '' ? inset : partLabelPx));
    const baseline = top + Math.max(index === 0 ? least : targetPx, ...reach);
    if (index === 0) firstBaseline = baseline;
    let x = headPx;
    for (const part of row) {
      const { heading, items } = part;
      const hasRule = heading !== '' && x > headPx;
      x += hasRule ? partGapPx : 0;
      if (heading !== '') {
        const at = (x - (hasRule ? partGapPx / 2 : 0)) / frame.widthPx;
        const text = fittedText(heading, tickFontPx, (1 - at) * frame.widthPx - 12);
        parts.push({ x: at, y: baseline - tallestPx(part) - 8, baseline, text, hasRule });
      }
      for (const { pitch, union, radius, name, figure } of items) {
        const middle = (x + pitch / 2) / frame.widthPx;
        unions.push({ union, x: middle, width: pitch / frame.widthPx, baseline, radius, name, figure });
        x += pitch;
      }
    }
    const lines = row.flatMap(({ items }) => items.map(({ name, figure }) => name.length + figure.length));
    top = baseline + Math.max(0, ...lines) * labelLinePx + 8;
  }
  return {
    lane,
    y,
    bottom: Math.max(top, isBeside ? 0 : firstBaseline + 24),
    head: {
      name: fittedText(nameOf(lane.candidate), titleFontPx, isBeside ? 180 : headPx - headMarginPx),
      countY: isBeside ? y + 34 : firstBaseline - 1,
      nameY: isBeside ? y + 32 : firstBaseline + 18,
      isBeside,
    },
    unions,
    parts,
  };
}

function nameOf({ shortName }: CircleLane['candidate']): string {
  return `for ${shortName}`;
}
