import * as v from 'valibot';
import { referenceSchema } from './text-schema.ts';
import { recordSchema } from './record-schema.ts';

/** Where one fact stands. `printed` is eight words at most, letter for letter. */
export const evidenceSchema = recordSchema({
  source: referenceSchema,
  paragraph: v.nullable(v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a paragraph counted from 1'))),
  printed: v.pipe(v.string(), v.regex(/^\s*\S+(?:\s+\S+){0,7}\s*$/, 'one to eight words as printed')),
});

/** Evidence as the file spells it. */
export type RawEvidence = v.InferInput<typeof evidenceSchema>;

/** Evidence where a fact can't do without. */
export const evidenceListSchema = v.pipe(v.array(evidenceSchema), v.minLength(1, 'at least one piece of evidence'));

/** Evidence where there may be none. */
export const optionalEvidenceSchema = v.optional(v.array(evidenceSchema), []);
