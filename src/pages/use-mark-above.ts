import { useEffect, useRef, type RefObject } from 'react';
import type { OrganizationId } from '../model/organization.ts';

/** Clear space between what was pressed and the dock; what a bar at the top may cover; what is still the same place, in px. */
const [clearPx, barPx, samePx] = [16, 60, 8];

/**
 * Keeps what a reader pressed in sight above a dock that opens over the foot of the window: scrolls the page as far as
 * that takes and no further, and back when the dock closes, unless the reader has scrolled since.
 */
export function useMarkAbove(dock: RefObject<HTMLElement | null>, pick: OrganizationId | null): void {
  const moved = useRef({ byPx: 0, toPx: 0 });
  useEffect(() => {
    const isWhereLeft = Math.abs(window.scrollY - moved.current.toPx) < samePx;
    const before = isWhereLeft ? moved.current.byPx : 0;
    if (pick === null) {
      moved.current = { byPx: 0, toPx: 0 };
      if (before > 0) scroll(-before);
      return;
    }
    const [pressed, panel] = [document.activeElement, dock.current];
    if (!panel || pressed === null || pressed === document.body || panel.contains(pressed)) return;
    const { top, bottom } = pressed.getBoundingClientRect();
    // The room it takes, not where it is on its way in.
    const byPx = Math.min(bottom + clearPx - (window.innerHeight - panel.offsetHeight), top - barPx);
    moved.current = { byPx: before + Math.max(0, byPx), toPx: window.scrollY + Math.max(0, byPx) };
    if (byPx > 0) scroll(byPx);
  }, [dock, pick]);
}

function scroll(byPx: number): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: byPx, behavior: isCalm ? 'instant' : 'smooth' });
}
