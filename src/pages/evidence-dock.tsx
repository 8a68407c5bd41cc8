import { useRef } from 'react';
import { EvidencePanel } from '../charts/evidence/evidence.tsx';
import { factElsewhere } from '../charts/evidence/organization-facts.ts';
import { useMarkAbove } from './use-mark-above.ts';
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
