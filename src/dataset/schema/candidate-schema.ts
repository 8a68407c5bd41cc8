import * as v from 'valibot';
import { recordSchema } from './record-schema.ts';
import { idSchema, textSchema } from './text-schema.ts';

/** Somebody who could be endorsed. */
export const candidateSchema = recordSchema({
  id: idSchema,
  name: textSchema,
  shortName: textSchema,
  order: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a place counted from 1')),
});

/** A candidate as the file spells it. */
export type RawCandidate = v.InferInput<typeof candidateSchema>;
