/** What a drag leads to. */
export interface Drag {
  readonly onMove: (clientX: number) => void;
  /** Let go, after a move or after a mere press. */
  readonly onDone: (clientX: number) => void;
  /** Given up after it had moved: as if it had not begun. */
  readonly onCancel: () => void;
}

/** A shorter way than this is a press, not a drag, in px. */
const leastDragPx = 4;

/**
 * Follows a pointer from its press until it is let go. Escape, a second finger, a scroll or zoom that the browser takes
 * over, and a capture that is lost give the drag up.
 */
export function followPointer(start: PointerEvent, element: HTMLElement, { onMove, onDone, onCancel }: Drag): void {
  const end = new AbortController();
  const { pointerId, clientX: startX } = start;
  let hasMoved = false;
  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(type, listener, { signal: end.signal, capture: true });
  const cancel = (): void => {
    end.abort();
    if (hasMoved) onCancel();
  };
  on('pointermove', (event) => {
    if (event.pointerId !== pointerId || (!hasMoved && Math.abs(event.clientX - startX) < leastDragPx)) return;
    hasMoved = true;
    onMove(event.clientX);
  });
  on('pointerup', (event) => {
    if (event.pointerId !== pointerId) return;
    end.abort();
    onDone(event.clientX);
  });
  on('pointerdown', (event) => {
    if (event.pointerId !== pointerId) cancel();
  });
  on('pointercancel', cancel);
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  });
  element.addEventListener('lostpointercapture', cancel, { signal: end.signal });
  element.setPointerCapture(pointerId);
}
