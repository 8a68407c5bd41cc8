import { useEffect, type RefObject } from 'react';

/**
 * Calls `close` on a press that both began and ended outside an element; null while nobody wants to know. Text dragged
 * out of a field began inside, and closes nothing.
 */
export function useOutsidePress(element: RefObject<HTMLElement | null>, close: (() => void) | null): void {
  useEffect(() => {
    if (close === null) return undefined;
    let beganOutside = false;
    const isOutside = (event: MouseEvent): boolean => element.current !== null && !isWithin(element.current, event);
    const onDown = (event: PointerEvent): void => {
      beganOutside = isOutside(event);
    };
    const onClick = (event: MouseEvent): void => {
      if (beganOutside && isOutside(event)) close();
      beganOutside = false;
    };
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('click', onClick, true);
    return () => {
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('click', onClick, true);
    };
  }, [element, close]);
}

/** Whether a press is in an element. What stands around a modal dialog is the dialog's too, but not within its edges. */
function isWithin(element: HTMLElement, event: MouseEvent): boolean {
  if (!(event.target instanceof Node) || !element.contains(event.target)) return false;
  if (event.target !== element) return true;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
}
