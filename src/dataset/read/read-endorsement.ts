import type { CandidateId } from '../../model/candidate.ts';
import type { Endorsement, EndorsementId, Figure, Process } from '../../model/endorsement.ts';
import type { OrganizationId } from '../../model/organization.ts';
import type { RawEndorsement } from '../schema/endorsement-schema.ts';
import { readEvidence, readEvidenceList } from './read-evidence.ts';
import { longestProse, readNote, readOptionalText, readText } from './read-text.ts';
import { readCampaignWhen } from './read-when.ts';
import { addFault, resolve, type Reading } from './reading.ts';

/** One for all: most of thousands have neither notes nor evidence of how they were decided. */
const none: readonly never[] = [];

/** An endorsement whose organization and candidate resolve. */
export function readEndorsement(reading: Reading, raw: RawEndorsement): Endorsement {
  resolve(reading, reading.organizations, raw.organization, 'organization', 'organization');
  resolve(reading, reading.candidates, raw.candidate, 'candidate', 'candidate');
  return {
    id: raw.id as EndorsementId,
    organization: raw.organization as OrganizationId,
    candidate: raw.candidate as CandidateId,
    date: {
      when: readCampaignWhen(reading, raw.date.edtf, 'date.edtf'),
      inferred: raw.date.inferred ?? false,
      evidence: readEvidenceList(reading, raw.date.evidence, 'date.evidence'),
    },
    process: readProcess(reading, raw.process),
    voteShare: raw.voteShare ? readFigure(reading, raw.voteShare, 'voteShare') : null,
    turnout: raw.turnout ? readFigure(reading, raw.turnout, 'turnout') : null,
    evidence: readEvidenceList(reading, raw.evidence, 'evidence'),
    notes: raw.notes?.map((note, index) => readText(reading, note, `notes[${index}]`, longestProse)) ?? none,
    confidence: raw.confidence ? { date: raw.confidence.date, membership: raw.confidence.membership } : null,
  };
}

function readProcess(reading: Reading, raw: RawEndorsement['process']): Process {
  const evidence = raw.evidence ?? none;
  if (raw.decided !== 'not-said') {
    if (!raw.accordingTo) addFault(reading, 'process.accordingTo', null, 'whose account it is');
    if (evidence.length === 0) addFault(reading, 'process.evidence', evidence, 'at least one piece of evidence');
  }
  return {
    decided: raw.decided,
    accordingTo: readOptionalText(reading, raw.accordingTo, 'process.accordingTo'),
    detail: readNote(reading, raw.detail, 'process.detail'),
    evidence: readEvidence(reading, evidence, 'process.evidence'),
  };
}

function readFigure(reading: Reading, raw: NonNullable<RawEndorsement['turnout']>, path: string): Figure {
  return {
    value: raw.value,
    hedge: readOptionalText(reading, raw.hedge, `${path}.hedge`),
    evidence: readEvidenceList(reading, raw.evidence, `${path}.evidence`),
  };
}
