import * as v from 'valibot';
import type { CandidateId } from '../../model/candidate.ts';
import { claimMeasures, claimOutcomes, type ClaimId } from '../../model/claim.ts';
import type { EndorsementId } from '../../model/endorsement.ts';
import { evidence, hedge } from './evidence-schema.ts';
import { about, id, list, number, object, oneOf, prose, reference, text, when } from './fields.ts';

const claimed = v.nullish(number(Number.MAX_SAFE_INTEGER, 'a number from 0 to 2^53'), null);

/** An aggregate statement that somebody made. */
export const claim = object('{ "id": "…", "title": "…", "measure": "unions", "value": 18, "scope": "…", … }', {
  id: about(id<ClaimId>(), 'Its own.'),
  title: about(text(), 'A short title of our own.'),
  measure: about(oneOf(claimMeasures), 'What it counts or says.'),
  value: about(claimed, 'The number claimed; null where it is in words only.'),
  against: about(claimed, 'The second number where it compares two (44 to 42).'),
  hedge,
  scope: about(prose, 'What the number counts, in our own words.'),
  claimant: about(text(), 'Whose claim it is, in our own words.'),
  candidate: about(v.nullish(reference<CandidateId>('a candidate'), null), 'Whom it favors.'),
  asOf: about(when, 'The date it speaks of.'),
  rows: about(
    v.optional(list(reference<EndorsementId>('an endorsement')), []),
    'The endorsements that make the number up, as far as the list can name them.',
  ),
  verdict: object('{ "outcome": "fits", "reason": "…", "view": "candidate=oak", "read": "00000000" }', {
    outcome: about(oneOf(claimOutcomes), 'What the list can say of it.'),
    reason: about(prose, 'Why, in our own words.'),
    view: about(
      v.pipe(
        v.string('text in double quotes'),
        v.regex(/^[a-z0-9=&-]*$/, 'the part of a link after the "?", such as "candidate=oak&to=2015-12-17"'),
        v.maxLength(2000, '2,000 characters at most'),
      ),
      'The view that shows it, as the part of a link after the "?"; "" for the whole list.',
    ),
    read: about(
      v.pipe(
        v.string('text in double quotes'),
        v.regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits, which "npm run check:data -- --read" writes'),
      ),
      'Fingerprint of the rows in that view when the verdict was last read; "npm run check:data -- --read" writes it.',
    ),
  }),
  evidence,
});
