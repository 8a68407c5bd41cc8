import type { Frame } from '../../marks/frame.ts';
import { labelBeside, type LabelX } from '../../marks/label-beside.ts';
import { lengthScale } from '../../marks/length-scale.ts';
import { spreadY } from '../../marks/spread-y.ts';
import { stepLine } from '../../marks/step-line.ts';
import { textWidth } from '../../marks/text-width.ts';
import type { TimeScale } from '../../marks/time-scale.ts';
import { nameFontPx } from '../type-sizes.ts';
import type { Lane, TimelineContent } from './rows.ts';

/** The running count in place: a step line for each candidate, over one baseline. */
export interface PlacedCount {
  readonly titleY: number;
  readonly baseline: number;
  readonly lines: readonly CountLine[];
}

/** One candidate's step line. */
export interface CountLine {
  readonly lane: Lane;
  readonly parts: readonly LinePart[];
  /** What it has come to on the last day shown, beside its end. */
  readonly label: LabelX & { readonly text: string; readonly y: number };
}

/** A straight part of a step line, level or upright. */
export interface LinePart {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** Whether it lies after the last day shown. */
  readonly isLater: boolean;
}

/** Room for the symbol in front of a count's label, in px. */
export const countSymbolPx = 14;
const heights = { narrow: 76, medium: 80, wide: 116 } as const;
const [titlePx, labelGapPx] = [24, 17];

/** Places the running count; null where no national union has a date. */
export function placedCount({ lanes, scale, to }: TimelineContent, top: number, frame: Frame): PlacedCount | null {
  const counted = lanes.filter(({ peak }) => peak > 0);
  if (counted.length === 0) return null;
  const most = Math.max(...counted.map(({ peak }) => peak));
  const heightPx = Math.max(heights[frame.name], counted.length * labelGapPx);
  const baseline = top + titlePx + heightPx;
  const riseOf = lengthScale(most, heightPx);
  const yOf = (count: number): number => baseline - riseOf(count);
  const end = Math.min(to ?? scale.domain[1], scale.domain[1]);
  const labelYs = spreadY(
    counted.map(({ count }) => yOf(count)),
    labelGapPx,
    baseline - 7,
  );
  // Names where all of them have room behind the lines, else the counts alone: symbol and color say whose they are.
  const named = ({ candidate, count }: Lane): string => `${candidate.shortName} ${count}`;
  const hasNames = counted.every((lane) => countLabel(named(lane), scale.at(end), frame).side === 'after');
  return {
    titleY: top + 13,
    baseline,
    lines: counted.map((lane, index) => ({
      lane,
      parts: partsOf(lane, scale, end, yOf),
      label: {
        ...countLabel(hasNames ? named(lane) : String(lane.count), scale.at(end), frame),
        y: labelYs[index] ?? baseline,
      },
    })),
  };
}

/** The line from its first step on, cut in two at the last day shown. */
function partsOf(
  { changes }: Lane,
  scale: TimeScale,
  end: number,
  yOf: (count: number) => number,
): readonly LinePart[] {
  const steps = stepLine(changes, scale.domain);
  return steps.flatMap(({ from, to, count }, index) => {
    const before = steps[index - 1]?.count ?? 0;
    const [x0, x1, y0, y1] = [scale.at(from), scale.at(to), yOf(before), yOf(count)];
    const upright = before === count ? [] : [{ x0, x1: x0, y0, y1, isLater: from > end }];
    if (count === 0 && before === 0) return [];
    const middle = scale.at(Math.min(Math.max(end, from), to));
    const level = [
      { x0, x1: middle, y0: y1, y1, isLater: false },
      { x0: middle, x1, y0: y1, y1, isLater: true },
    ];
    return [...upright, ...level.filter((part) => part.x1 > part.x0)];
  });
}

/** A count beside the end of its line; before it at the frame's end. */
function countLabel(text: string, x: number, { widthPx }: Frame): LabelX & { readonly text: string } {
  const width = countSymbolPx + textWidth(text, nameFontPx);
  return { text, ...labelBeside({ x0: x, x1: x, beforePx: 0, afterPx: 0 }, width, widthPx) };
}
