import type { Frame } from '../../marks/frame.ts';
import { fittedText, textWidth } from '../../marks/text-width.ts';
import { formatCount } from '../../model/number-words.ts';
import {
  fingerPx,
  listIndentPx,
  namedSize,
  nameDropPx,
  sizeDropPx,
  type PieceLabel,
  type Span,
} from './place-pieces.ts';

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
    const texts = own.map((span) => fittedLines(span, frame));
    const deep = Math.ceil(own.length / columns[frame.name]);
    const tops: number[] = [];
    for (let row = 0; row < deep; row += 1) {
      tops.push(y);
      const isTall = texts.some((lines, place) => place % deep === row && lines.length > 1);
      y += fingerPx + (isTall ? sizeDropPx : 0);
    }
    return texts.map((lines, place): PieceLabel => {
      const column = Math.floor(place / deep);
      return {
        lines,
        x: column / columns[frame.name],
        y: (tops[place % deep] ?? y) + nameDropPx,
        widthPx: frame.widthPx / columns[frame.name],
        hangs: 'list',
      };
    });
  });
  return { labels, subheads, bottom: y };
}

/** The name with its size, which stands below it where a line has no room for both. */
function fittedLines({ segment }: Span, frame: Frame): PieceLabel['lines'] {
  const gapPx = columns[frame.name] > 1 ? columnGapPx : 0;
  const roomPx = frame.widthPx / columns[frame.name] - listIndentPx - gapPx;
  const line = namedSize(segment);
  if (textWidth(line, 13) <= roomPx) return [line];
  const name = fittedText(segment.row.organization.label, 13, roomPx);
  return segment.size === null ? [name] : [name, segment.size];
}
