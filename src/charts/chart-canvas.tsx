import { useContext, useRef, type CSSProperties, type ReactNode } from 'react';
import { narrow, type Frame } from '../marks/frame.ts';
import type { Orientation } from '../marks/roving-focus.ts';
import type { OrganizationId } from '../model/organization.ts';
import type { Drawing } from './drawing.ts';
import { FramesContext } from './frames-context.ts';
import { MarkListbox } from './mark-listbox.tsx';
import { StandingFrameContext } from './standing-frame.ts';
import { useFrame, type Measured } from './use-frame.ts';
import './chart-canvas.css';
import './chart-marks.css';

/** A drawing and, exactly over it, the list of marks that keyboard, touch and screen readers use. */
export interface ChartCanvasProps {
  /** Prefix of the ids in this chart. */
  readonly id: string;
  readonly orientation: Orientation;
  /** Names of the lanes or groups that marks stand in. */
  readonly lanes: readonly string[];
  readonly draw: (frame: Frame) => Drawing;
  readonly pick: OrganizationId | null;
  readonly onHover: (organization: OrganizationId | null) => void;
  readonly onPick: (organization: OrganizationId | null) => void;
  /** A layer over the drawing, such as a brush, for the frame that is shown. */
  readonly renderOverlay?: ((frame: Frame) => ReactNode) | undefined;
}

/** Draws the width class that fits; until that is known every one, or the one that the drawn page shows. */
export function ChartCanvas({ id, orientation, lanes, draw, pick, onHover, onPick, renderOverlay }: ChartCanvasProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const frames = useContext(FramesContext);
  const standing = useContext(StandingFrameContext);
  const measured = useFrame(canvas);
  const known = measured?.frame ?? standing;
  const drawings = (known ? [known] : frames).map((frame) => ({ frame, ...draw(frame) }));
  const marks = drawings[0]?.marks ?? draw(narrow).marks;
  return (
    <div
      className="chart-canvas"
      ref={canvas}
      data-measured={measured ? '' : undefined}
      style={scaled(measured, { height: (drawings[0]?.heightPx ?? 0) * (measured?.scale ?? 1) })}
    >
      <div className="chart-layer" style={scaled(measured, layer(measured?.scale ?? 1))}>
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
        <MarkListbox
          id={id}
          orientation={orientation}
          lanes={lanes}
          marks={marks}
          placed={measured !== null}
          pick={pick}
          onHover={onHover}
          onPick={onPick}
        />
        {measured && renderOverlay ? renderOverlay(measured.frame) : null}
      </div>
    </div>
  );
}

/** A style for a reader's own text size; at the usual one there is nothing to say. */
function scaled(measured: Measured | null, style: CSSProperties): CSSProperties | undefined {
  return measured === null || measured.scale === 1 ? undefined : style;
}

function layer(scale: number): CSSProperties {
  return { width: `${100 / scale}%`, transform: `scale(${scale})`, transformOrigin: '0 0' };
}
