import type { CandidateId } from '../../model/candidate.ts';
import type { Claim, ClaimId } from '../../model/claim.ts';
import type { EndorsementId } from '../../model/endorsement.ts';
import type { RawClaim } from '../schema/claim-schema.ts';
import { readEvidenceList } from './read-evidence.ts';
import { longestProse, readOptionalText, readText } from './read-text.ts';
import { readWhen } from './read-when.ts';
import { resolve, type Reading } from './reading.ts';

/** A claim whose candidate, if it favours one, and whose rows resolve. */
export function readClaim(reading: Reading, raw: RawClaim): Claim {
  const { rows = [], candidate = null, value = null, against = null, verdict } = raw;
  if (candidate !== null) resolve(reading, reading.candidates, candidate, 'candidate', 'candidate');
  rows.forEach((id, index) => {
    resolve(reading, reading.endorsements, id, `rows[${index}]`, 'endorsement');
  });
  return {
    id: raw.id as ClaimId,
    title: readText(reading, raw.title, 'title'),
    measure: raw.measure,
    value,
    against,
    hedge: readOptionalText(reading, raw.hedge, 'hedge'),
    scope: readText(reading, raw.scope, 'scope', longestProse),
    claimant: readText(reading, raw.claimant, 'claimant'),
    candidate: candidate as CandidateId | null,
    asOf: readWhen(reading, raw.asOf, 'asOf'),
    rows: rows as EndorsementId[],
    verdict: {
      outcome: verdict.outcome,
      reason: readText(reading, verdict.reason, 'verdict.reason', longestProse),
      view: verdict.view,
    },
    evidence: readEvidenceList(reading, raw.evidence, 'evidence'),
  };
}
