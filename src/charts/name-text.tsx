import { linePx, noteGap, type NameLines } from './name-lines.ts';
import { TextLines } from './text-lines.tsx';

/** The lines as text, the first on the baseline given. */
export function NameText({ lines, x, y }: { readonly lines: NameLines; readonly x: number; readonly y: number }) {
  const { name, note, isBeside } = lines;
  return (
    <>
      <text className="name" x={x} y={y}>
        <TextLines lines={name} x={x} linePx={linePx} />
        {isBeside && note.length > 0 ? (
          <tspan className="quiet" dx={noteGap}>
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
