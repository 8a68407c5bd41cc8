import type { CandidateId } from '../../model/candidate.ts';
import type { ContextEvent, ContextEventId } from '../../model/context-event.ts';
import type { OrganizationId } from '../../model/organization.ts';
import type { RawContextEvent } from '../schema/context-event-schema.ts';
import { readEvidenceList } from './read-evidence.ts';
import { longestProse, readText } from './read-text.ts';
import { readCampaignWhen } from './read-when.ts';
import { resolve, type Reading } from './reading.ts';

/** A context event whose organizations and candidates resolve. */
export function readContextEvent(reading: Reading, raw: RawContextEvent): ContextEvent {
  const { organizations = [], candidates = [] } = raw;
  organizations.forEach((id, index) => {
    resolve(reading, reading.organizations, id, `organizations[${index}]`, 'organization');
  });
  candidates.forEach((id, index) => {
    resolve(reading, reading.candidates, id, `candidates[${index}]`, 'candidate');
  });
  return {
    id: raw.id as ContextEventId,
    kind: raw.kind,
    label: readText(reading, raw.label, 'label'),
    summary: readText(reading, raw.summary, 'summary', longestProse),
    when: readCampaignWhen(reading, raw.date, 'date'),
    organizations: organizations as OrganizationId[],
    candidates: candidates as CandidateId[],
    evidence: readEvidenceList(reading, raw.evidence, 'evidence'),
  };
}
