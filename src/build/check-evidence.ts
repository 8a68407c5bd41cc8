import { existsSync, readFileSync } from 'node:fs';
import { formatFault } from '../dataset/fault.ts';
import { articleTexts } from './article-texts.ts';
import { datasetFaults } from './dataset-faults.ts';
import { evidenceFaults, type RawRecord } from './evidence-faults.ts';

// Holds the articles record against the texts in a folder. Exit code 1 on any fault.
const file = 'data/articles.json';
const [folder] = process.argv.slice(2);

if (folder === undefined || !existsSync(folder)) {
  console.error('Usage: npm run check:evidence -- <folder with the texts of the articles>');
  process.exitCode = 1;
} else {
  const text = readFileSync(file, 'utf8');
  const { faults } = datasetFaults(text);
  const checked =
    faults.length > 0 ? { faults, count: 0 } : evidenceFaults(JSON.parse(text) as RawRecord, articleTexts(folder));
  for (const fault of checked.faults) console.error(`${file}: ${formatFault(fault)}`);
  if (checked.faults.length > 0) process.exitCode = 1;
  else console.log(`${file}: ${checked.count} pieces of evidence stand where they should`);
}
