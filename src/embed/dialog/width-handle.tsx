import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { widthByKey, widthInWords, widthRange, widthWithin } from './width-range.ts';

/** The edge of the preview, to be dragged or moved by keys. */
export interface WidthHandleProps {
  readonly widthPx: number;
  readonly onWidth: (widthPx: number) => void;
}

/** The pointer is captured, or the iframe beside it would swallow its moves. */
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
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const asked = widthByKey(event.key, widthPx);
    if (asked === undefined) return;
    event.preventDefault();
    onWidth(asked);
  };
  return (
    <div
      className="width-handle"
      role="slider"
      tabIndex={0}
      aria-label="Preview width"
      aria-valuemin={widthRange.least}
      aria-valuemax={widthRange.most}
      aria-valuenow={widthPx}
      aria-valuetext={widthInWords(widthPx)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
    />
  );
}
