import type { ContextEvent } from '../../model/context-event.ts';
import type { CandidateId } from '../../model/candidate.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Endorsement } from '../../model/endorsement.ts';
import type { EvidenceList } from '../../model/evidence.ts';
import { inventedDataset } from '../../model/invented-dataset.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import type { Source, SourceId } from '../../model/source.ts';
import { parseWhen, unknownWhen } from '../../model/when.ts';

const gazette = 'gazette' as SourceId;
const evidence: EvidenceList = [{ source: gazette, paragraph: 1, printed: 'said so' }];

function endorsement(organization: string, candidate: string, edtf: string): Endorsement {
  return {
    id: `${organization}-${candidate}` as Endorsement['id'],
    organization: organization as OrganizationId,
    candidate: candidate as CandidateId,
    date: { when: parseWhen(edtf) ?? unknownWhen, inferred: organization === 'carters', evidence },
    process: { decided: 'not-said', accordingTo: null, detail: '', evidence: [] },
    voteShare: null,
    turnout: null,
    evidence,
    notes: [],
    confidence: null,
  };
}

function happening(id: string, label: string, edtf: string, organizations: readonly string[]): ContextEvent {
  return {
    id: id as ContextEvent['id'],
    kind: 'memo',
    label,
    summary: 'It asked all to wait.',
    when: parseWhen(edtf) ?? unknownWhen,
    organizations: organizations.map((one) => one as OrganizationId),
    candidates: [],
    evidence,
  };
}

function changed(id: string, change: Partial<Organization>): readonly [OrganizationId, Organization] {
  const organization = inventedDataset.organizations.get(id as OrganizationId);
  if (!organization) throw new Error(`nobody invented ${id}`);
  return [organization.id, { ...organization, ...change }];
}

function members(count: number): Organization['membership'] {
  return { count, hedge: null, basis: 'members', conflicts: [], evidence };
}

/** An invented race with a date of every precision, an affiliate that broke ranks, and some context. */
export const timelineDataset: Dataset = {
  ...inventedDataset,
  sources: new Map([[gazette, { id: gazette, outlet: 'The Gazette' } as Source]]),
  organizations: new Map([
    ...inventedDataset.organizations,
    changed('bakers', { membership: members(300_000) }),
    changed('dyers', { membership: members(1_200_000) }),
    changed('framers', { parent: { organization: 'dyers' as OrganizationId, evidence } }),
  ]),
  endorsements: [
    endorsement('dyers', 'oak', '2015-11'),
    endorsement('carters', 'oak', '../2015-09-30'),
    endorsement('glaziers', 'oak', ''),
    endorsement('bakers', 'ash', '2015-12-17'),
    endorsement('framers', 'ash', '2015-11/2015-12-17'),
    endorsement('dyers-local-7', 'ash', '2015-12-06/2015-12-12'),
  ],
  context: [
    happening('memo', 'A memo asks to wait', '2015-06', ['dyers']),
    happening('poll', 'A poll', '2016-02-22', ['nobody']),
  ],
};
