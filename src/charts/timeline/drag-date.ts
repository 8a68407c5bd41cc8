import type { PointerEvent } from 'react';
import type { TimeScale } from '../../marks/time-scale.ts';
import type { SpanEnd } from '../../model/day.ts';
import { followPointer } from './follow-pointer.ts';

/** The first and the last day that an end can be moved to. */
export type Bounds = readonly [first: number, last: number];

/** The day, or the nearest one that an end can be moved to. */
export function within([first, last]: Bounds, day: number): number {
  return Math.min(Math.max(day, first), last);
}

/** The strip that days are dragged on, and what a drag leads to. */
interface DateStrip {
  readonly scale: TimeScale;
  /** The day at either end. */
  readonly days: Readonly<Record<SpanEnd, number>>;
  readonly bounds: Readonly<Record<SpanEnd, Bounds>>;
  readonly onDraft: (end: SpanEnd, day: number) => void;
  readonly onSettle: (end: SpanEnd, day: number) => void;
  readonly onCancel: () => void;
}

/** How near to a handle a press takes hold of it, in px. */
const gripPx = 22;

/** Follows a press on the strip: it takes hold of the first day where it is near that or before it, else of the last. */
export function dragDate(event: PointerEvent<HTMLElement>, strip: DateStrip): void {
  if (!event.isPrimary || event.button !== 0) return;
  const { scale, days, bounds, onDraft, onSettle, onCancel } = strip;
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const [fromX, toX] = [left + scale.at(days.from) * width, left + scale.at(days.to) * width];
  const isFrom = event.clientX <= fromX + Math.min(gripPx, (toX - fromX) / 2);
  const end = isFrom && days.from < scale.domain[1] ? 'from' : 'to';
  const dayAt = (clientX: number): number => within(bounds[end], scale.dayAt((clientX - left) / Math.max(1, width)));
  let day = days[end];
  followPointer(event.nativeEvent, event.currentTarget, {
    onMove: (clientX) => {
      if (dayAt(clientX) === day) return;
      day = dayAt(clientX);
      onDraft(end, day);
    },
    onDone: (clientX) => onSettle(end, dayAt(clientX)),
    onCancel,
  });
}
