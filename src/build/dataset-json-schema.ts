import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { datasetSchema, definitions } from '../dataset/schema/dataset-schema.ts';
import { commonWords, schemaWords } from './schema-words.ts';

const file = 'data/dataset.schema.json';

type JsonSchema = ReturnType<typeof toJsonSchema>;

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
  describeFields(titled, titled.$defs ?? {});
  // Draft 7 keeps them under "definitions".
  return JSON.parse(JSON.stringify(titled).replaceAll('$defs', 'definitions')) as object;
}

/** Says of every field what it is for. Throws where that is known of no field, or of one that is none. */
function describeFields(whole: JsonSchema, parts: Readonly<Record<string, JsonSchema | boolean>>): void {
  const unsaid: string[] = [];
  const unused = new Set(Object.keys(schemaWords));
  const describe = (schema: JsonSchema | boolean | undefined, path: string): void => {
    if (typeof schema !== 'object') return;
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (typeof field !== 'object') continue;
      const place = path === '' ? name : `${path}.${name}`;
      const words = schemaWords[place] ?? commonWords[name];
      if (words === undefined) unsaid.push(place);
      else field.description = words;
      unused.delete(place);
      describe(field, place);
    }
    const [item] = [schema.items].flat();
    const part = schema.$ref === undefined ? undefined : parts[schema.$ref.slice('#/$defs/'.length)];
    for (const inner of [...(schema.anyOf ?? []), ...(schema.allOf ?? []), item, part]) describe(inner, path);
  };
  describe(whole, '');
  if (unsaid.length > 0) throw new Error(`schema-words.ts does not say what is in ${unsaid.join(', ')}`);
  if (unused.size > 0) throw new Error(`schema-words.ts speaks of ${[...unused].join(', ')}: there is no such field`);
}

/** The schema as the text of a file, for editors and for other people's programs. */
export async function datasetJsonSchemaText(): Promise<string> {
  const text = JSON.stringify(datasetJsonSchema());
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
