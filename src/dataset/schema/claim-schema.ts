import * as v from 'valibot';
import { claimMeasures, claimOutcomes, type ClaimId } from '../../model/claim.ts';
import type { EndorsementId } from '../../model/endorsement.ts';
import { candidateId, evidence } from './evidence-schema.ts';
import { id, list, number, object, oneOf, optionalText, prose, reference, text, when } from './fields.ts';

const claimed = v.nullish(number(Number.MAX_SAFE_INTEGER, 'a number from 0 to 2^53'), null);

/** An aggregate statement that somebody made. */
export const claim = object('{ "id": "…", "title": "…", "measure": "unions", "value": 18, "scope": "…", … }', {
  id: id<ClaimId>(),
  title: text(),
  measure: oneOf(claimMeasures),
  value: claimed,
  against: claimed,
  hedge: optionalText,
  scope: prose,
  claimant: text(),
  candidate: v.nullish(candidateId, null),
  asOf: when,
  rows: v.optional(list(reference<EndorsementId>('an endorsement')), []),
  verdict: object('{ "outcome": "fits", "reason": "…", "view": "candidate=oak", "read": "00000000" }', {
    outcome: oneOf(claimOutcomes),
    reason: prose,
    view: v.pipe(
      v.string('text in double quotes'),
      v.regex(/^[a-z0-9=&-]*$/, 'the part of a link after the "?", such as "candidate=oak&to=2019-12-17"'),
      v.maxLength(2000, '2,000 characters at most'),
    ),
    read: v.pipe(
      v.string('text in double quotes'),
      v.regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits, which "npm run check:data -- --read" writes'),
    ),
  }),
  evidence,
});
