import { useRef, type PointerEvent } from 'react';
import { widthWithin } from './width-range.ts';

/** The edge of the preview, to be dragged. */
export interface WidthHandleProps {
  readonly widthPx: number;
  readonly onWidth: (widthPx: number) => void;
}

/**
 * For pointers alone: whoever has none uses the width's slider. The pointer is captured, or the iframe beside it would
 * swallow its moves.
 */
export function WidthHandle({ widthPx, onWidth }: WidthHandleProps) {
  const grip = useRef<{ readonly x: number; readonly widthPx: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, widthPx };
  };
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (grip.current) onWidth(widthWithin(grip.current.widthPx + clientX - grip.current.x));
  };
  const letGo = (): void => {
    grip.current = null;
  };
  return (
    <div
      className="width-handle"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
    />
  );
}
