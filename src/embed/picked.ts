import { organizationOf, sourceOf, type Dataset } from '../model/dataset.ts';
import { evidenceBehind } from '../model/facts.ts';
import type { OrganizationId } from '../model/organization.ts';
import { rowsOf, type Row } from '../model/row.ts';
import type { PickDetail } from './embed-message.ts';
import type { EmbeddedWindow } from './send-heights.ts';

/** The pinned organization as a host page is told of it; null for none. */
export function picked(dataset: Dataset, pick: OrganizationId | null): PickDetail {
  if (pick === null) return { organization: null, endorsements: [] };
  const { id, name, kind, membership } = organizationOf(dataset, pick);
  const own = rowsOf(dataset).filter(({ organization }) => organization.id === pick);
  return {
    organization: { id, name, kind, members: membership?.count ?? null, hedge: membership?.hedge ?? null },
    endorsements: own.map((row) => pickedEndorsement(dataset, row)),
  };
}

function pickedEndorsement(dataset: Dataset, row: Row): PickDetail['endorsements'][number] {
  const { candidate, endorsement } = row;
  const { date, process, ended } = endorsement;
  return {
    candidate: candidate.id,
    candidateName: candidate.name,
    ended: ended?.how ?? null,
    date: date.when.edtf,
    decided: process.decided,
    evidence: evidenceBehind(row).map(({ source, paragraph, printed }) => {
      const { outlet, headline, address } = sourceOf(dataset, source);
      return { outlet, headline, address, paragraph, printed };
    }),
  };
}

/** Tells the host page which organization the reader has pinned. Does nothing in a page that is in no iframe. */
export function sendPick(window: Pick<EmbeddedWindow, 'parent'>, detail: PickDetail): void {
  if (Object.is(window.parent, window)) return;
  window.parent.postMessage({ sentinel: 'endorsements', type: 'pick', detail }, '*');
}
