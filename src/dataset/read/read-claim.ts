import type { CandidateId } from '../../model/candidate.ts';
import type { Claim, ClaimId } from '../../model/claim.ts';
import type { EndorsementId } from '../../model/endorsement.ts';
import type { RawClaim } from '../schema/claim-schema.ts';
import { readEvidenceList } from './read-evidence.ts';
import { longestProse, readOptionalText, readText } from './read-text.ts';
import { readWhen } from './read-when.ts';
import { resolve, type Reading } from './reading.ts';

/** A claim whose candidate, if it favours one, and whose rows resolve. */
export function readClaim(reading: Reading, raw: RawClaim, path: string): Claim {
  if (raw.candidate !== null) resolve(reading, reading.candidates, raw.candidate, `${path}.candidate`, 'candidate');
  raw.rows.forEach((id, index) => {
    resolve(reading, reading.endorsements, id, `${path}.rows[${index}]`, 'endorsement');
  });
  return {
    id: raw.id as ClaimId,
    title: readText(reading, raw.title, `${path}.title`),
    measure: raw.measure,
    value: raw.value,
    against: raw.against,
    hedge: readOptionalText(reading, raw.hedge, `${path}.hedge`),
    scope: readText(reading, raw.scope, `${path}.scope`, longestProse),
    claimant: readText(reading, raw.claimant, `${path}.claimant`),
    candidate: raw.candidate as CandidateId | null,
    asOf: readWhen(reading, raw.asOf, `${path}.asOf`),
    rows: raw.rows as EndorsementId[],
    verdict: { ...raw.verdict, reason: readText(reading, raw.verdict.reason, `${path}.verdict.reason`, longestProse) },
    evidence: readEvidenceList(reading, raw.evidence, `${path}.evidence`),
  };
}
