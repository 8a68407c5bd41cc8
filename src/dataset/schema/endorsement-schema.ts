import * as v from 'valibot';
import { decisions } from '../../model/endorsement.ts';
import { countSchema, shareSchema } from './count-schema.ts';
import { evidenceListSchema, optionalEvidenceSchema } from './evidence-schema.ts';
import { recordSchema } from './record-schema.ts';
import { idSchema, noteSchema, optionalTextSchema, referenceSchema, textSchema, whenSchema } from './text-schema.ts';

const grade = v.picklist(['A', 'B', 'C', 'D']);

/** An organization backing a candidate. */
export const endorsementSchema = recordSchema({
  id: idSchema,
  organization: referenceSchema,
  candidate: referenceSchema,
  date: recordSchema({
    edtf: v.nullable(whenSchema),
    inferred: v.optional(v.boolean(), false),
    evidence: evidenceListSchema,
  }),
  process: recordSchema({
    decided: v.picklist(decisions),
    accordingTo: optionalTextSchema,
    detail: noteSchema,
    evidence: optionalEvidenceSchema,
  }),
  voteShare: v.optional(
    v.nullable(recordSchema({ value: shareSchema, hedge: optionalTextSchema, evidence: evidenceListSchema })),
    null,
  ),
  turnout: v.optional(
    v.nullable(recordSchema({ value: countSchema, hedge: optionalTextSchema, evidence: evidenceListSchema })),
    null,
  ),
  evidence: evidenceListSchema,
  notes: v.optional(v.array(textSchema), []),
  confidence: v.optional(v.nullable(recordSchema({ date: grade, membership: v.nullable(grade) })), null),
});

/** An endorsement as the file spells it. */
export type RawEndorsement = v.InferInput<typeof endorsementSchema>;
