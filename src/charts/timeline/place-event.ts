import type { Edge, Extent } from '../../marks/first-fit.ts';
import type { Frame } from '../../marks/frame.ts';
import { labelApart, labelBeside, type LabelX } from '../../marks/label-beside.ts';
import { wrappedLines } from '../../marks/wrapped-lines.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { dateGapPx, leastReachPx, nameFontPx, quietFontPx } from './composition.ts';
import type { TimelineEvent } from './event.ts';
import type { PlacedMark } from './place-mark.ts';

/** One line of text: a name, a date, or both. */
export interface PlacedLabel {
  /** Share of the frame's width that it is anchored to, and pixels from there. */
  readonly x: number;
  readonly dx: number;
  /** Baseline, counted from the mark's middle. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly name: string;
  /** A date or a note, quieter than a name. */
  readonly quiet: string;
}

/** One way to draw an event in a row: with its labels, or bare. */
export interface EventForm {
  readonly labels: readonly PlacedLabel[];
  /** What it takes up over and under the mark's middle, in px. */
  readonly abovePx: number;
  readonly belowPx: number;
  readonly extent: Extent;
}

const lowPx = 5;
const linePx = 18;

/** An event with its labels and without. */
export interface EventForms {
  readonly labelled: EventForm;
  readonly bare: EventForm;
}

/** The forms of an event; on a phone, where each event has its own row, the labels have theirs above the mark. */
export function eventForms(event: TimelineEvent, mark: PlacedMark, { name, widthPx }: Frame): EventForms {
  return {
    labelled: name === 'narrow' ? stacked(event, mark, widthPx) : labelled(event, mark, widthPx),
    bare: formOf([], mark, widthPx),
  };
}

/** Name and date on the mark's own line where a side has room, else over it; a note under them. */
function labelled(event: TimelineEvent, mark: PlacedMark, widthPx: number): EventForm {
  const room = widthPx - dateGapPx - textWidth(event.dateLabel, quietFontPx);
  const name = fittedText(event.label, nameFontPx, Math.min(widthPx * 0.6, room));
  const noteWidth = textWidth(event.note, quietFontPx);
  const place = labelBeside(mark, Math.max(lineWidth(name, event.dateLabel), noteWidth), widthPx);
  const y = place.side === 'apart' ? -mark.halfPx - lowPx : lowPx;
  const labels = [label(place, y, name, event.dateLabel)];
  if (event.note !== '')
    labels.push(label(place, place.side === 'apart' ? mark.halfPx + 14 : lowPx + linePx, '', event.note));
  return formOf(labels, mark, widthPx);
}

/** The phone's form: the name over the mark, the date beside it, or under it where neither side has room. */
function stacked(event: TimelineEvent, mark: PlacedMark, widthPx: number): EventForm {
  const edge: LabelX = { side: 'apart', x: 0, dx: 0, anchor: 'start' };
  const names = linesOf(event.label, nameFontPx, widthPx);
  const notes = linesOf(event.note, quietFontPx, widthPx);
  const dateWidth = textWidth(event.dateLabel, quietFontPx);
  const beside = labelBeside(mark, dateWidth, widthPx);
  const place = beside.side === 'apart' ? labelApart(mark.x0, mark.x1, dateWidth, widthPx) : beside;
  const baseline = (line: number): number => -mark.halfPx - lowPx - (names.length + notes.length - 1 - line) * linePx;
  const labels = [
    ...names.map((line, index) => label(edge, baseline(index), line, '')),
    ...notes.map((line, index) => label(edge, baseline(names.length + index), '', line)),
    label(place, place.side === 'apart' ? mark.halfPx + 14 : lowPx, '', event.dateLabel),
  ];
  return formOf(labels, mark, widthPx);
}

/** The text in two lines at most, the second cut where it has to be; none for no text. */
function linesOf(text: string, fontSizePx: number, widthPx: number): readonly string[] {
  const [first, ...more] = wrappedLines(text, fontSizePx, widthPx);
  if (first === undefined) return [];
  return more.length === 0 ? [first] : [first, fittedText(more.join(' '), fontSizePx, widthPx)];
}

function label({ x, dx, anchor }: LabelX, y: number, name: string, quiet: string): PlacedLabel {
  return { x, dx, y, anchor, name, quiet };
}

function formOf(labels: readonly PlacedLabel[], mark: PlacedMark, widthPx: number): EventForm {
  const before: Edge = { share: mark.x0, px: -mark.beforePx };
  const after: Edge = { share: mark.x1, px: mark.afterPx };
  const middle = ((mark.x0 + mark.x1) * widthPx + mark.afterPx - mark.beforePx) / 2 / widthPx;
  const target = (px: number): Edge => ({ share: Math.min(Math.max(middle, mark.x0), mark.x1), px });
  return {
    labels,
    abovePx: Math.max(mark.halfPx, ...labels.map(({ y }) => 14 - y)),
    belowPx: Math.max(mark.halfPx, ...labels.map(({ y }) => y + 5)),
    extent: {
      lefts: [before, target(-leastReachPx), ...labels.map((one) => edgeOf(one, 'left'))],
      rights: [after, target(leastReachPx), ...labels.map((one) => edgeOf(one, 'right'))],
    },
  };
}

function edgeOf({ x, dx, anchor, name, quiet }: PlacedLabel, side: 'left' | 'right'): Edge {
  const far = (anchor === 'start') === (side === 'right');
  return { share: x, px: dx + (far ? (anchor === 'start' ? 1 : -1) * lineWidth(name, quiet) : 0) };
}

/** How wide a name with its date can get, in px. */
export function lineWidth(name: string, quiet: string): number {
  const gap = name === '' || quiet === '' ? 0 : dateGapPx;
  return textWidth(name, nameFontPx) + gap + textWidth(quiet, quietFontPx);
}
