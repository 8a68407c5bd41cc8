import { useEffect } from 'react';
import type { OrganizationId } from '../model/organization.ts';

/** Clear space between a mark and the sheet below it, in px. */
const clearPx = 16;

/**
 * Scrolls the page as far as the mark that opened the evidence needs to stand above it, where that lies over the lower
 * part of the window as a sheet. A panel beside the charts leaves the page where it is.
 */
export function useMarkInSight(pick: OrganizationId | null): void {
  useEffect(() => {
    const mark = document.activeElement;
    const panel = document.querySelector('.evidence');
    if (pick === null || panel === null || !mark?.matches('.mark-option')) return;
    const [sheet, own] = [panel.getBoundingClientRect(), mark.getBoundingClientRect()];
    const isBelow = sheet.left <= own.left && sheet.right >= own.right;
    if (isBelow && own.bottom > sheet.top) window.scrollBy({ top: own.bottom - sheet.top + clearPx });
  }, [pick]);
}
