import { useRef } from 'react';
import { Evidence } from '../charts/evidence/evidence.tsx';
import { EvidenceStatus } from '../charts/evidence/evidence-status.tsx';
import type { Dataset } from '../model/dataset.ts';
import type { OrganizationId } from '../model/organization.ts';
import { useMarkAbove } from './use-mark-above.ts';
import type { View } from './view.ts';
import './evidence-dock.css';

/** The evidence of what is picked, at the foot of the window: under what was pressed, never over it. */
export function EvidenceDock({ view }: { readonly view: View }) {
  const dock = useRef<HTMLDivElement>(null);
  const { pick } = view.selection;
  const found = pick === null ? null : foundOn(view, pick);
  useMarkAbove(dock, found === null ? null : pick);
  return (
    <>
      <EvidenceStatus label={found?.organization.label ?? null} />
      <div className="evidence-dock" ref={dock}>
        {found === null ? null : (
          <Evidence
            dataset={found.dataset}
            other={found.other}
            organization={found.organization}
            onClose={() => view.onChange({ pick: null })}
            onPick={(id) => view.onChange({ pick: id })}
          />
        )}
      </div>
    </>
  );
}

/** The list that has an organization, the shown one first, and the list beside it. */
function foundOn({ dataset, other }: View, pick: OrganizationId) {
  const lists: readonly (readonly [Dataset, Dataset | null])[] = [
    [dataset, other],
    ...(other ? [[other, dataset] as const] : []),
  ];
  for (const [list, beside] of lists) {
    const organization = list.organizations.get(pick);
    if (organization) return { dataset: list, other: beside, organization };
  }
  return null;
}
