import { writeFileSync } from 'node:fs';
import { datasetJsonSchemaText } from './dataset-json-schema.ts';

// Writes the JSON Schema that the data files name in their first line.
writeFileSync('data/dataset.schema.json', await datasetJsonSchemaText());
console.log('data/dataset.schema.json: written');
