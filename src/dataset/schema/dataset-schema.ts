import * as v from 'valibot';
import { recordNames } from '../../model/dataset.ts';
import { candidateSchema } from './candidate-schema.ts';
import { claimSchema } from './claim-schema.ts';
import { contextEventSchema } from './context-event-schema.ts';
import { endorsementSchema } from './endorsement-schema.ts';
import { organizationSchema } from './organization-schema.ts';
import { recordSchema } from './record-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { daySchema, textSchema } from './text-schema.ts';

const headEntries = {
  $schema: v.optional(v.string()),
  schemaVersion: v.pipe(v.string(), v.regex(/^1\.\d{1,3}$/, 'schema version 1, as in "1.0"')),
  record: v.picklist(recordNames),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as "1.0.0"')),
  title: textSchema,
  description: textSchema,
  license: textSchema,
  updated: daySchema,
  decidedOn: v.optional(v.nullable(daySchema), null),
};

/** The file's own fields, its lists not yet looked into. */
export const headSchema = recordSchema({
  ...headEntries,
  candidates: v.array(v.unknown()),
  sources: v.array(v.unknown()),
  organizations: v.array(v.unknown()),
  endorsements: v.array(v.unknown()),
  context: v.array(v.unknown()),
  claims: v.array(v.unknown()),
});

/** The file's own fields as it spells them. */
export type RawHead = v.InferInput<typeof headSchema>;

/** The whole file: what the published JSON Schema is made from. */
export const datasetSchema = recordSchema({
  ...headEntries,
  candidates: v.array(candidateSchema),
  sources: v.array(sourceSchema),
  organizations: v.array(organizationSchema),
  endorsements: v.array(endorsementSchema),
  context: v.array(contextEventSchema),
  claims: v.array(claimSchema),
});
