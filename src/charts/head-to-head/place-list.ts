import type { Frame } from '../../marks/frame.ts';
import { formatCount } from '../../model/number-words.ts';
import { fingerPx, fittedName, listIndentPx, nameDropPx, type PieceLabel, type Span } from './place-pieces.ts';

/** Names in a list below a bar, part by part. */
export interface PlacedList {
  /** One for each span, in their order. */
  readonly labels: readonly PieceLabel[];
  readonly subheads: readonly Subhead[];
  readonly bottom: number;
}

/** What a part of a list holds, and its baseline. */
export interface Subhead {
  readonly text: string;
  readonly y: number;
}

/** How many names stand side by side. */
const columns: Readonly<Record<Frame['name'], number>> = { narrow: 1, medium: 2, wide: 3 };
const subheadPx = 26;
const partGapPx = 10;
const columnGapPx = 10;

/** A list in as many columns as the width has room for, each part under its own heading where there is more than one. */
export function placedList(spans: readonly Span[], top: number, frame: Frame): PlacedList {
  const parts = [...new Set(spans.map(({ segment }) => segment.part))];
  const subheads: Subhead[] = [];
  let y = top;
  const labels = parts.flatMap((part, index) => {
    const own = spans.filter(({ segment }) => segment.part === part);
    if (parts.length > 1) {
      if (index > 0) y += partGapPx;
      subheads.push({
        text: `${formatCount(own.length)} ${part === '' ? 'while the race was open' : part}`,
        y: y + nameDropPx,
      });
      y += subheadPx;
    }
    const deep = Math.ceil(own.length / columns[frame.name]);
    const placed = own.map((span, place) =>
      label(span, Math.floor(place / deep), y + (place % deep) * fingerPx, frame),
    );
    y += deep * fingerPx;
    return placed;
  });
  return { labels, subheads, bottom: y };
}

function label({ segment }: Span, column: number, y: number, frame: Frame): PieceLabel {
  const columnPx = frame.widthPx / columns[frame.name];
  return {
    text: fittedName(segment, columnPx - listIndentPx - (columns[frame.name] > 1 ? columnGapPx : 0)),
    x: column / columns[frame.name],
    y: y + nameDropPx,
    widthPx: columnPx,
    hangs: 'list',
  };
}
