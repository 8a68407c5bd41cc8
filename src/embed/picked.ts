import { candidateOf, organizationOf, sourceOf, type Dataset } from '../model/dataset.ts';
import type { Endorsement } from '../model/endorsement.ts';
import type { OrganizationId } from '../model/organization.ts';
import type { PickDetail } from './embed-message.ts';
import type { EmbeddedWindow } from './send-heights.ts';

/** The pinned organization as a host page is told of it; null for none. */
export function picked(dataset: Dataset, pick: OrganizationId | null): PickDetail {
  if (pick === null) return { organization: null, endorsements: [] };
  const { id, name, kind, membership } = organizationOf(dataset, pick);
  const own = dataset.endorsements.filter(({ organization }) => organization === pick);
  return {
    organization: { id, name, kind, members: membership?.count ?? null, hedge: membership?.hedge ?? null },
    endorsements: own.map((endorsement) => pickedEndorsement(dataset, endorsement)),
  };
}

function pickedEndorsement(dataset: Dataset, endorsement: Endorsement): PickDetail['endorsements'][number] {
  const { id, name } = candidateOf(dataset, endorsement.candidate);
  const { date, process, ended } = endorsement;
  const evidence = [...endorsement.evidence, ...date.evidence, ...process.evidence];
  return {
    candidate: id,
    candidateName: name,
    ended: ended?.how ?? null,
    date: date.when.edtf,
    decided: process.decided,
    evidence: evidence.map(({ source, paragraph, printed }) => {
      const { outlet, headline, address } = sourceOf(dataset, source);
      return { outlet, headline, address, paragraph, printed };
    }),
  };
}

/** Tells the host page which organization the reader has pinned. Does nothing in a page that is not framed. */
export function sendPick(window: Pick<EmbeddedWindow, 'parent'>, detail: PickDetail): void {
  if (Object.is(window.parent, window)) return;
  window.parent.postMessage({ sentinel: 'endorsements', type: 'pick', detail }, '*');
}
