import type { CandidateId } from '../../model/candidate.ts';
import type { ContextEvent, ContextEventId } from '../../model/context-event.ts';
import type { OrganizationId } from '../../model/organization.ts';
import type { RawContextEvent } from '../schema/context-event-schema.ts';
import { readEvidenceList } from './read-evidence.ts';
import { longestProse, readText } from './read-text.ts';
import { readCampaignWhen } from './read-when.ts';
import { resolve, type Reading } from './reading.ts';

/** A context event whose organizations and candidates resolve. */
export function readContextEvent(reading: Reading, raw: RawContextEvent, path: string): ContextEvent {
  raw.organizations.forEach((id, index) => {
    resolve(reading, reading.organizations, id, `${path}.organizations[${index}]`, 'organization');
  });
  raw.candidates.forEach((id, index) => {
    resolve(reading, reading.candidates, id, `${path}.candidates[${index}]`, 'candidate');
  });
  return {
    id: raw.id as ContextEventId,
    kind: raw.kind,
    label: readText(reading, raw.label, `${path}.label`),
    summary: readText(reading, raw.summary, `${path}.summary`, longestProse),
    when: readCampaignWhen(reading, raw.date, `${path}.date`),
    organizations: raw.organizations as OrganizationId[],
    candidates: raw.candidates as CandidateId[],
    evidence: readEvidenceList(reading, raw.evidence, `${path}.evidence`),
  };
}
