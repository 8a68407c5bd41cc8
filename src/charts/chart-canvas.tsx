import { useContext, useRef, type ReactNode } from 'react';
import type { Frame } from '../marks/frame.ts';
import type { Drawing } from './drawing.ts';
import { FramesContext, ShownFrameContext } from './drawn-frames.ts';
import { MarkListbox, type MarkListboxProps } from './mark-listbox.tsx';
import { useFrame } from './use-frame.ts';
import './chart-canvas.css';

/** A drawing and, exactly over it, the list of marks that keyboard, touch and screen readers use. */
interface ChartCanvasProps extends Omit<MarkListboxProps, 'marks' | 'isPlaced'> {
  readonly draw: (frame: Frame) => Drawing;
  /** A layer over the drawing, such as a brush, for the frame that is shown. */
  readonly renderOverlay?: ((frame: Frame) => ReactNode) | undefined;
}

/** Draws the width class that fits; until that is known every one, or the one that the prerendered page shows. */
export function ChartCanvas({ draw, renderOverlay, ...listbox }: ChartCanvasProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const frames = useContext(FramesContext);
  const shownFrame = useContext(ShownFrameContext);
  const measured = useFrame(canvas);
  const known = measured?.frame ?? shownFrame;
  const drawings = (known ? [known] : frames).map((frame) => ({ frame, ...draw(frame) }));
  const [shown] = drawings;
  const scale = measured?.scale ?? 1;
  const isScaled = scale !== 1;
  return (
    <div
      className="chart-canvas"
      ref={canvas}
      data-measured={measured ? '' : undefined}
      style={isScaled ? { height: (shown?.heightPx ?? 0) * scale } : undefined}
    >
      <div
        className="chart-layer"
        style={
          isScaled ? { width: `${100 / scale}%`, transform: `scale(${scale})`, transformOrigin: '0 0' } : undefined
        }
      >
        {drawings.map(({ frame, heightPx, svg }) => (
          <svg
            key={frame.name}
            className="chart-frame"
            data-frame={frame.name}
            width="100%"
            height={heightPx}
            aria-hidden="true"
            focusable="false"
          >
            {svg}
          </svg>
        ))}
        <MarkListbox {...listbox} marks={shown?.marks ?? []} isPlaced={measured !== null} />
        {measured && renderOverlay ? renderOverlay(measured.frame) : null}
      </div>
    </div>
  );
}
