import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { datasetSchema, definitions } from '../dataset/schema/dataset-schema.ts';

const file = 'data/dataset.schema.json';

/** The schema of the data files as JSON Schema draft 7: no field that it does not name, and what each is for. */
export function datasetJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(datasetSchema, {
    target: 'draft-07',
    typeMode: 'input',
    definitions,
    // What a pattern can't say is checked by `npm run check:data`.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  const titled = {
    $schema,
    title: 'Union endorsements',
    description: 'A list: its words, candidates, sources, organizations, endorsements, context and claims.',
    ...schema,
  };
  // Draft 7 keeps them under "definitions".
  return JSON.parse(JSON.stringify(titled).replaceAll('$defs', 'definitions')) as object;
}

/** The same as the text of a file, for editors and for other people's programs. */
export async function datasetJsonSchemaText(): Promise<string> {
  const text = JSON.stringify(datasetJsonSchema());
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
