import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Mark } from './drawing.ts';

/**
 * Keeps the browser's focus inside the list when a filter takes the focused mark away:
 * it moves to the mark that now stands where the lost one stood.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  marks: readonly Mark[],
  current: string | null,
  setCurrent: (id: string | null) => void,
): void {
  const before = useRef<{ readonly index: number; readonly inside: boolean }>({ index: 0, inside: false });
  useLayoutEffect(() => {
    const index = marks.findIndex((mark) => mark.id === current);
    if (index < 0 && before.current.inside && document.activeElement === document.body) {
      const nearest = marks[Math.min(before.current.index, marks.length - 1)];
      setCurrent(nearest?.id ?? null);
      if (nearest) list.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(nearest.id)}"]`)?.focus();
    }
    const inside = list.current?.contains(document.activeElement) ?? false;
    before.current = { index: Math.max(0, index), inside };
  });
}
