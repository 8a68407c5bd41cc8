import * as v from 'valibot';
import { contextKinds } from '../../model/context-event.ts';
import { evidenceListSchema } from './evidence-schema.ts';
import { recordSchema } from './record-schema.ts';
import { idSchema, referenceSchema, textSchema, whenSchema } from './text-schema.ts';

/** Something that bears on the endorsements and is none itself. */
export const contextEventSchema = recordSchema({
  id: idSchema,
  kind: v.picklist(contextKinds),
  label: textSchema,
  summary: textSchema,
  date: v.nullable(whenSchema),
  organizations: v.optional(v.array(referenceSchema), []),
  candidates: v.optional(v.array(referenceSchema), []),
  evidence: evidenceListSchema,
});

/** A context event as the file spells it. */
export type RawContextEvent = v.InferInput<typeof contextEventSchema>;
