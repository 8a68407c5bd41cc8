import { noteGapPx, type NameLines } from './name-lines.ts';
import { linePx } from './type-sizes.ts';

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

/** The lines as text, the first on the baseline given. */
export function NameText({ lines, x, y }: { readonly lines: NameLines; readonly x: number; readonly y: number }) {
  const { name, note, isBeside } = lines;
  return (
    <>
      <text className="name" x={x} y={y}>
        <TextLines lines={name} x={x} linePx={linePx} />
        {isBeside && note.length > 0 ? (
          <tspan className="quiet" dx={noteGapPx}>
            {note[0]}
          </tspan>
        ) : null}
      </text>
      {isBeside || note.length === 0 ? null : (
        <text className="quiet" x={x} y={y + name.length * linePx}>
          <TextLines lines={note} x={x} linePx={linePx} />
        </text>
      )}
    </>
  );
}

/** The heading of a part of a chart under the rule that parts it from the one before. */
export function PartHeading({ lines, y }: { readonly lines: readonly string[]; readonly y: number }) {
  return (
    <>
      <line className="rule" x1="0" x2="100%" y1={y + 0.5} y2={y + 0.5} />
      <text className="strong" x="0" y={y + 24}>
        <TextLines lines={lines} x={0} linePx={linePx} />
      </text>
    </>
  );
}
