import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { candidateSchema } from '../dataset/schema/candidate-schema.ts';
import { claimSchema } from '../dataset/schema/claim-schema.ts';
import { contextEventSchema } from '../dataset/schema/context-event-schema.ts';
import { datasetSchema } from '../dataset/schema/dataset-schema.ts';
import { endorsementSchema } from '../dataset/schema/endorsement-schema.ts';
import { evidenceSchema } from '../dataset/schema/evidence-schema.ts';
import { organizationSchema } from '../dataset/schema/organization-schema.ts';
import { sourceSchema } from '../dataset/schema/source-schema.ts';

const file = 'data/dataset.schema.json';

/** The schema of the data files as JSON Schema draft 7, for editors and for other people's programs. */
export async function datasetJsonSchema(): Promise<string> {
  const { $schema, ...schema } = toJsonSchema(datasetSchema, {
    target: 'draft-07',
    typeMode: 'input',
    definitions: {
      candidate: candidateSchema,
      claim: claimSchema,
      contextEvent: contextEventSchema,
      endorsement: endorsementSchema,
      evidence: evidenceSchema,
      organization: organizationSchema,
      source: sourceSchema,
    },
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object_with_rest' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  const titled = {
    $schema,
    title: 'Union endorsements',
    description: 'A record set: candidates, sources, organizations, endorsements, context and claims.',
    ...schema,
  };
  // Draft 7 keeps them under "definitions".
  const text = JSON.stringify(titled).replaceAll('$defs', 'definitions');
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
