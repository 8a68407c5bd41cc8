import { existsSync, readFileSync } from 'node:fs';
import { formatFault } from '../dataset/fault.ts';
import { datasetFaults } from './dataset-faults.ts';
import { datasetWarnings } from './dataset-warnings.ts';

// Checks the record sets: those named on the command line, or both that the project keeps. Exit code 1 on any fault.
const own = ['data/articles.json', 'data/public-record.json'].filter((file) => existsSync(file));
const missing = { dataset: undefined, faults: [{ path: '', found: 'nothing', expected: 'a file of that name' }] };
const named = process.argv.slice(2);

for (const file of named.length > 0 ? named : own) {
  const { dataset, faults } = existsSync(file) ? datasetFaults(readFileSync(file, 'utf8')) : missing;
  for (const fault of faults) console.error(`${file}: ${formatFault(fault)}`);
  if (faults.length > 0) process.exitCode = 1;
  if (!dataset) continue;
  for (const warning of datasetWarnings(dataset)) console.warn(`${file}: warning: ${formatFault(warning)}`);
  const { endorsements, organizations, context, claims } = dataset;
  const sizes = `${endorsements.length} endorsements, ${organizations.size} organizations`;
  console.log(`${file}: sound; ${sizes}, ${context.length} context events, ${claims.length} claims`);
}
