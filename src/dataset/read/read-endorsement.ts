import type { CandidateId } from '../../model/candidate.ts';
import type { Endorsement, EndorsementId, Figure, Process } from '../../model/endorsement.ts';
import type { OrganizationId } from '../../model/organization.ts';
import type { RawEndorsement } from '../schema/endorsement-schema.ts';
import { readEvidence, readEvidenceList } from './read-evidence.ts';
import { longestProse, readOptionalText, readText } from './read-text.ts';
import { readCampaignWhen } from './read-when.ts';
import { addFault, resolve, type Reading } from './reading.ts';

/** An endorsement whose organization and candidate resolve. */
export function readEndorsement(reading: Reading, raw: RawEndorsement, path: string): Endorsement {
  resolve(reading, reading.organizations, raw.organization, `${path}.organization`, 'organization');
  resolve(reading, reading.candidates, raw.candidate, `${path}.candidate`, 'candidate');
  return {
    id: raw.id as EndorsementId,
    organization: raw.organization as OrganizationId,
    candidate: raw.candidate as CandidateId,
    date: {
      when: readCampaignWhen(reading, raw.date.edtf, `${path}.date.edtf`),
      inferred: raw.date.inferred,
      evidence: readEvidenceList(reading, raw.date.evidence, `${path}.date.evidence`),
    },
    process: readProcess(reading, raw.process, `${path}.process`),
    voteShare: raw.voteShare && readFigure(reading, raw.voteShare, `${path}.voteShare`),
    turnout: raw.turnout && readFigure(reading, raw.turnout, `${path}.turnout`),
    evidence: readEvidenceList(reading, raw.evidence, `${path}.evidence`),
    notes: raw.notes.map((note, index) => readText(reading, note, `${path}.notes[${index}]`, longestProse)),
    confidence: raw.confidence,
  };
}

function readProcess(reading: Reading, raw: RawEndorsement['process'], path: string): Process {
  if (raw.decided !== 'not-said') {
    if (raw.accordingTo === null) addFault(reading, `${path}.accordingTo`, null, 'whose account it is');
    if (raw.evidence.length === 0)
      addFault(reading, `${path}.evidence`, raw.evidence, 'at least one piece of evidence');
  }
  return {
    decided: raw.decided,
    accordingTo: readOptionalText(reading, raw.accordingTo, `${path}.accordingTo`),
    detail: raw.detail === '' ? '' : readText(reading, raw.detail, `${path}.detail`, longestProse),
    evidence: readEvidence(reading, raw.evidence, `${path}.evidence`),
  };
}

function readFigure(reading: Reading, raw: NonNullable<RawEndorsement['turnout']>, path: string): Figure {
  return {
    value: raw.value,
    hedge: readOptionalText(reading, raw.hedge, `${path}.hedge`),
    evidence: readEvidenceList(reading, raw.evidence, `${path}.evidence`),
  };
}
