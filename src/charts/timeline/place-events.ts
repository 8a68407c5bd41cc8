import { firstFit, type Extent } from '../../marks/first-fit.ts';
import { spreadFit, type SpreadFit } from '../../marks/spread-fit.ts';
import type { Frame } from '../../marks/frame.ts';
import type { Box } from '../drawing.ts';
import { rowLimit } from './composition.ts';
import type { TimelineEvent } from './event.ts';
import { eventForms, type EventForm, type PlacedLabel } from './place-event.ts';
import { placeMark, type MarkFrame, type PlacedMark } from './place-mark.ts';

/** An event with its place in the chart. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly mark: PlacedMark;
  readonly labels: readonly PlacedLabel[];
  /** Middle of the mark, in px from the top of the drawing. */
  readonly y: number;
  /** The row's box, or the part of it that the event takes up: also the touch target. */
  readonly box: Box;
}

/** Events in rows, and where the rows end. */
export interface PlacedEvents {
  readonly events: readonly PlacedEvent[];
  readonly bottom: number;
}

interface Fitted {
  readonly event: TimelineEvent;
  readonly mark: PlacedMark;
  readonly form: EventForm;
  readonly row: number;
}

const gapPx = 14;

/** Puts events in rows from the top down, so that nothing touches anything; null where the rows run out. */
export function placeEvents(
  events: readonly TimelineEvent[],
  top: number,
  marks: MarkFrame,
  frame: Frame,
): PlacedEvents | null {
  if (frame.name === 'narrow' && events.length > rowLimit) return null;
  const drawn = events.map((event) => {
    const mark = placeMark(event, marks);
    return { event, mark, forms: eventForms(event, mark, frame) };
  });
  const isStacked = frame.name === 'narrow';
  const labelled = drawn.map(({ forms }) => (isStacked ? wholeRow : forms.labelled.extent));
  const rows = firstFit(labelled, frame.widthPx, gapPx, rowLimit);
  const spread = (): readonly (SpreadFit | null)[] =>
    spreadFit(
      drawn.map(({ forms }) => ({ bare: forms.bare.extent, labelled: forms.labelled.extent })),
      frame.widthPx,
      gapPx,
      rowLimit,
    );
  const fits = rows?.map((row): SpreadFit => ({ row, form: 'labelled' })) ?? spread();
  const fitted = drawn.flatMap(({ event, mark, forms }, index): Fitted[] => {
    const fit = fits[index];
    return fit ? [{ event, mark, form: forms[fit.form], row: fit.row }] : [];
  });
  return fitted.length < events.length ? null : stacked(fitted, top, isStacked ? 12 : 4, frame);
}

const wholeRow: Extent = { lefts: [{ share: 0, px: 0 }], rights: [{ share: 1, px: 0 }] };

function stacked(fitted: readonly Fitted[], top: number, betweenPx: number, frame: Frame): PlacedEvents {
  const count = fitted.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const middles: number[] = [];
  let y = top;
  for (let row = 0; row < count; row += 1) {
    const own = fitted.filter((one) => one.row === row).map(({ form }) => form);
    const middle = y + Math.max(...own.map(({ abovePx }) => abovePx));
    middles.push(middle);
    y = middle + Math.max(...own.map(({ belowPx }) => belowPx)) + betweenPx;
  }
  const events = fitted.map(({ event, mark, form, row }) => {
    const middle = middles[row] ?? top;
    return { event, mark, labels: form.labels, y: middle, box: boxOf(form, middle, frame) };
  });
  return { events, bottom: count === 0 ? top : y - betweenPx };
}

function boxOf({ extent, abovePx, belowPx }: EventForm, y: number, frame: Frame): Box {
  const share = ({ share, px }: Extent['lefts'][number]): number => share + px / frame.widthPx;
  const isStacked = frame.name === 'narrow';
  const x0 = isStacked ? 0 : Math.max(0, Math.min(...extent.lefts.map(share)));
  const x1 = isStacked ? 1 : Math.min(1, Math.max(...extent.rights.map(share)));
  return { x: x0, width: x1 - x0, y: y - abovePx, height: abovePx + belowPx, minWidthPx: 24 };
}
