import { lineWidth, type PlacedLabel } from './place-event.ts';
import type { PlacedEvent } from './place-events.ts';
import { tickHalf } from './place-mark.ts';

/** A rectangle in px, and whose it is. */
export interface DrawnBox {
  readonly of: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where an event's labels come to lie on a drawing of a width. */
export function labelBoxes({ event, labels, y }: PlacedEvent, widthPx: number): readonly DrawnBox[] {
  return labels.map((label) => labelBox(label, y, widthPx, event.id));
}

function labelBox(
  { x, dx, y, anchor, name, quiet }: PlacedLabel,
  middle: number,
  widthPx: number,
  of: string,
): DrawnBox {
  const at = x * widthPx + dx;
  const width = lineWidth(name, quiet);
  const [x0, x1] = anchor === 'start' ? [at, at + width] : [at - width, at];
  return { of, x0, x1, y0: middle + y - 11, y1: middle + y + 4 };
}

/** Where an event's span and symbol come to lie. */
export function markBoxes({ event, mark, y }: PlacedEvent, widthPx: number): readonly DrawnBox[] {
  const { span, symbol, tailPx, coverPx } = mark;
  const boxes: DrawnBox[] = [];
  const add = (from: number, to: number, half: number): void => {
    boxes.push({ of: event.id, x0: from, x1: to, y0: y - half, y1: y + half });
  };
  if (symbol !== null) add(symbol.x * widthPx - symbol.reachPx, symbol.x * widthPx + symbol.reachPx, symbol.reachPx);
  if (span === null || event.when.precision === 'day') return boxes;
  const [x0, x1] = [span.x0 * widthPx, span.x1 * widthPx];
  add(x0 - tailPx, x1, 1);
  if (span.start !== 'open') add(x0 - (span.start === 'cut' ? 5 : 0.75), x0 + 0.75, tickHalf(coverPx.start));
  add(x1 - 0.75, x1 + (span.end === 'cut' ? 5 : 0.75), tickHalf(coverPx.end));
  return boxes;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: DrawnBox, b: DrawnBox): boolean {
  const slack = 0.01;
  return a.x0 < b.x1 - slack && b.x0 < a.x1 - slack && a.y0 < b.y1 - slack && b.y0 < a.y1 - slack;
}
