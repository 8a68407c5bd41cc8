/** Lines of text in a picture, one under another. */
interface PictureLinesProps {
  readonly className: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly fontPx: number;
  readonly stepPx: number;
}

export function PictureLines({ className, lines, x, y, fontPx, stepPx }: PictureLinesProps) {
  return (
    <g>
      {lines.map((line, index) => (
        // The size stands on an element's own style: a class would win over an attribute.
        <text
          key={line}
          className={className}
          x={x}
          y={Math.round(y + index * stepPx)}
          style={{ fontSize: `${fontPx}px` }}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
