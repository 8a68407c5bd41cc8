/** Lines of one text, each a span of its own: where every line begins, and how far the next one stands below. */
interface TextLinesProps {
  readonly lines: readonly string[];
  /** A length, or a share of the width. */
  readonly x: number | string;
  readonly linePx: number;
}

/** Even a single line has its span: a text beside other things is lost to translators. */
export function TextLines({ lines, x, linePx }: TextLinesProps) {
  const placed = lines.map((line, index) => ({ line, drop: index * linePx }));
  return placed.map(({ line, drop }) => (
    <tspan key={drop} {...(lines.length === 1 ? {} : { x, dy: drop === 0 ? 0 : linePx })}>
      {line}
    </tspan>
  ));
}
