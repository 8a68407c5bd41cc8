/** Lines of one text, each a span of its own: where every line begins, and how far the next one stands below. */
interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly linePx: number;
}

/** See `TextLinesProps`. A single line is just the text, so that a long list of them has half the elements. */
export function TextLines({ lines, x, linePx }: TextLinesProps) {
  if (lines.length === 1) return lines[0];
  const placed = lines.map((line, index) => ({ line, drop: index * linePx }));
  return placed.map(({ line, drop }) => (
    <tspan key={drop} x={x} dy={drop === 0 ? 0 : linePx}>
      {line}
    </tspan>
  ));
}
