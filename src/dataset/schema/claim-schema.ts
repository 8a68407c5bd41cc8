import * as v from 'valibot';
import { claimMeasures } from '../../model/claim.ts';
import { claimedSchema } from './count-schema.ts';
import { evidenceListSchema } from './evidence-schema.ts';
import { recordSchema } from './record-schema.ts';
import { idSchema, optionalTextSchema, referenceSchema, textSchema, whenSchema } from './text-schema.ts';

/** An aggregate statement that somebody made. */
export const claimSchema = recordSchema({
  id: idSchema,
  title: textSchema,
  measure: v.picklist(claimMeasures),
  value: v.optional(v.nullable(claimedSchema), null),
  against: v.optional(v.nullable(claimedSchema), null),
  hedge: optionalTextSchema,
  scope: textSchema,
  claimant: textSchema,
  candidate: v.optional(v.nullable(referenceSchema), null),
  asOf: v.nullable(whenSchema),
  rows: v.optional(v.array(referenceSchema), []),
  verdict: recordSchema({
    outcome: v.picklist(['agrees', 'differs', 'cannot-tell']),
    reason: textSchema,
    view: v.pipe(v.string(), v.regex(/^[a-z0-9=&-]*$/, 'a query string of ids and days, without the question mark')),
  }),
  evidence: evidenceListSchema,
});

/** A claim as the file spells it. */
export type RawClaim = v.InferInput<typeof claimSchema>;
