import { existsSync, readFileSync } from 'node:fs';
import { datasetFaults, located } from './dataset-faults.ts';
import { articleTexts, evidenceFaults, type RawList } from './evidence-faults.ts';
import { listFileNames } from '../model/dataset.ts';
import { dataFolder, formatFileFault } from './lists.ts';
import { strictJson } from './strict-json.ts';

// Holds the first list against the texts of its articles, which are in a folder. Exit code 1 on any fault.
const file = `${dataFolder()}/${listFileNames.articles}`;
const [folder] = process.argv.slice(2);

if (folder === undefined || !existsSync(folder)) {
  console.error('Usage: npm run check:evidence -- <folder with the texts of the articles>');
  process.exitCode = 1;
} else {
  const text = readFileSync(file, 'utf8');
  const json = strictJson(text);
  const { faults } = datasetFaults(text);
  const checked =
    faults.length > 0 ? { faults, count: 0 } : evidenceFaults(json.value as RawList, articleTexts(folder));
  for (const fault of checked.faults) console.error(formatFileFault(file, located(fault, json)));
  if (checked.faults.length > 0) process.exitCode = 1;
  else console.log(`${file}: ${checked.count} pieces of evidence stand where they should`);
}
