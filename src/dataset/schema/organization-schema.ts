import * as v from 'valibot';
import { membershipBases } from '../../model/membership.ts';
import { organizationKinds } from '../../model/organization.ts';
import { countSchema } from './count-schema.ts';
import { evidenceListSchema, optionalEvidenceSchema } from './evidence-schema.ts';
import { recordSchema } from './record-schema.ts';
import { idSchema, optionalTextSchema, referenceSchema, textSchema } from './text-schema.ts';

const countEntries = {
  count: countSchema,
  hedge: optionalTextSchema,
  basis: v.picklist(membershipBases),
  evidence: evidenceListSchema,
};

/** A body that endorsed, or that the record speaks of. */
export const organizationSchema = recordSchema({
  id: idSchema,
  name: textSchema,
  label: textSchema,
  abbreviation: optionalTextSchema,
  otherSpellings: optionalEvidenceSchema,
  kind: v.picklist(organizationKinds),
  parent: v.optional(v.nullable(recordSchema({ organization: referenceSchema, evidence: evidenceListSchema })), null),
  membership: v.optional(
    v.nullable(recordSchema({ ...countEntries, conflicts: v.optional(v.array(recordSchema(countEntries)), []) })),
    null,
  ),
  evidence: evidenceListSchema,
});

/** An organization as the file spells it. */
export type RawOrganization = v.InferInput<typeof organizationSchema>;
