import { useRef, type PointerEvent } from 'react';
import { centredWindow, drawnWindow, movedWindow, type DayWindow } from '../../marks/brush.ts';
import { useEscape } from '../use-escape.ts';
import { filterOf } from './time-domain.ts';

/** What a brush works on. */
interface BrushTarget {
  readonly whole: DayWindow;
  readonly shown: DayWindow;
  readonly onDraft: (window: DayWindow) => void;
  readonly onChange: (window: DayWindow) => void;
}

/** A drag under way. */
interface Drag {
  /** 'move' where it began on the window, 'draw' where it began beside it. */
  readonly kind: 'move' | 'draw';
  readonly startX: number;
  readonly startDay: number;
  readonly before: DayWindow;
}

/** A shorter way than this is a press, not a drag, in px. */
const leastDragPx = 4;

/** The listeners that a brushed element needs. */
export interface BrushListeners {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/**
 * Dragging the window moves it, dragging elsewhere draws a new one, a press brings the window's middle there.
 * Escape or a cancelled touch puts back what was.
 */
export function useBrush({ whole, shown, onDraft, onChange }: BrushTarget): BrushListeners {
  const drag = useRef<Drag | null>(null);
  const latest = useRef<DayWindow | null>(null);
  const cancel = (): void => {
    if (drag.current !== null && latest.current !== null) onChange(drag.current.before);
    drag.current = latest.current = null;
  };
  useEscape(true, cancel);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const startDay = dayAt(event, whole);
      const isInside = isPart(shown, whole) && startDay >= shown[0] && startDay <= shown[1];
      drag.current = { kind: isInside ? 'move' : 'draw', startX: event.clientX, startDay, before: shown };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (drag.current === null) return;
      const { kind, startX, startDay, before } = drag.current;
      if (latest.current === null && Math.abs(event.clientX - startX) < leastDragPx) return;
      const day = dayAt(event, whole);
      latest.current = kind === 'move' ? movedWindow(before, day - startDay, whole) : drawnWindow(startDay, day, whole);
      onDraft(latest.current);
    },
    onPointerUp: () => {
      if (drag.current === null) return;
      const { startDay, before } = drag.current;
      if (latest.current !== null) onChange(latest.current);
      else if (isPart(before, whole)) onChange(centredWindow(before, startDay, whole));
      drag.current = latest.current = null;
    },
    onPointerCancel: cancel,
  };
}

function isPart(shown: DayWindow, whole: DayWindow): boolean {
  const { from, to } = filterOf(shown, whole);
  return from !== null || to !== null;
}

function dayAt({ clientX, currentTarget }: PointerEvent<HTMLElement>, [first, last]: DayWindow): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (clientX - left) / Math.max(1, width)));
  return Math.round(first + share * (last - first));
}
