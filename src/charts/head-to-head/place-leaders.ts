import type { Frame } from '../../marks/frame.ts';
import { labelRows } from '../../marks/label-rows.ts';
import { textWidth } from '../../marks/text-width.ts';
import { barPx, fingerPx, listIndentPx, namedSize, type PieceLabel, type Span } from './place-pieces.ts';

/** Names on leaders below a bar; null where some have no room, or a leader would cross a name. */
export function leaderLabels(spans: readonly Span[], barY: number, frame: Frame): readonly PieceLabel[] | null {
  const texts = spans.map(({ segment }) => namedSize(segment));
  const widths = texts.map((text) => Math.max(fingerPx, textWidth(text, 13) + 6));
  if (widths.some((width) => width > frame.widthPx - listIndentPx)) return null;
  const rows = labelRows(
    spans.map((span, index) => ({ x: labelX(span, frame), widthPx: widths[index] ?? 0 })),
    frame.widthPx,
  );
  return (
    rows &&
    spans.map((span, index) => ({
      lines: [texts[index] ?? ''],
      x: labelX(span, frame),
      y: barY + barPx + 22 + (rows[index] ?? index) * fingerPx,
      widthPx: widths[index] ?? 0,
      hangs: 'leader',
    }))
  );
}

/** A leader leaves a piece a little way in, or at the middle of a thin one. */
function labelX({ x0, x1 }: Span, frame: Frame): number {
  return Math.min(x0 + 8 / frame.widthPx, (x0 + x1) / 2);
}
