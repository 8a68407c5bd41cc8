import { useEffect, useRef, type RefObject } from 'react';
import { EvidencePanel } from '../charts/evidence/evidence.tsx';
import { factElsewhere } from '../charts/evidence/organization-facts.ts';
import type { OrganizationId } from '../model/organization.ts';
import type { View } from './view.ts';
import './evidence-dock.css';

/** The evidence of what is picked, at the foot of the window: under what was pressed, never over it. */
export function EvidenceDock({ view }: { readonly view: View }) {
  const { dataset, other, selection, onChange } = view;
  const dock = useRef<HTMLDivElement>(null);
  const organization = selection.pick === null ? undefined : dataset.organizations.get(selection.pick);
  useMarkAbove(dock, organization?.id ?? null);
  return (
    <>
      {/* For those who can't see that it has opened away from what they pressed. */}
      <p className="visually-hidden" role="status">
        {organization ? `Evidence for ${organization.label} is open below. Tab goes to it, Escape closes it.` : ''}
      </p>
      <div className="evidence-dock" ref={dock}>
        {organization ? (
          <EvidencePanel
            dataset={dataset}
            elsewhere={other && factElsewhere(dataset, other, organization)}
            organization={organization}
            onClose={() => onChange({ pick: null })}
            onPick={(pick) => onChange({ pick })}
          />
        ) : null}
      </div>
    </>
  );
}

/** Clear space between what was pressed and the dock; what a bar at the top may cover; what is still the same place, in px. */
const [clearPx, barPx, samePx] = [16, 60, 8];

/**
 * Keeps what a reader pressed in sight above a dock that opens over the foot of the window: scrolls the page as far as
 * that takes and no further, and back when the dock closes, unless the reader has scrolled since.
 */
function useMarkAbove(dock: RefObject<HTMLElement | null>, pick: OrganizationId | null): void {
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
