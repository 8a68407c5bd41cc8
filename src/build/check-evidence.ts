import { existsSync, readFileSync } from 'node:fs';
import { datasetFaults, located } from './dataset-faults.ts';
import { articleTexts, evidenceFaults, type ArticleText, type RawList } from './evidence-faults.ts';
import { listFileNames } from '../model/dataset.ts';
import { plural } from '../model/words/numbers.ts';
import { dataFolder, formatFileFault } from './list-files.ts';
import { strictJson } from './strict-json.ts';

// Holds the first list against the texts of its articles, which are in a folder. Exit code 1 on any fault.
const file = `${dataFolder()}/${listFileNames.articles}`;
const [folder] = process.argv.slice(2);
const texts = folder !== undefined && existsSync(folder) ? articleTexts(folder) : new Map<string, ArticleText>();
const faults = [...linesOf(texts)];
for (const line of faults) console.error(line);
if (faults.length > 0) process.exitCode = 1;

function* linesOf(kept: ReadonlyMap<string, ArticleText>): Generator<string> {
  if (folder === undefined) yield 'Usage: npm run check:evidence -- <folder with the texts of the articles>';
  else if (!existsSync(folder)) yield `${folder}: there is no folder of that name`;
  else if (kept.size === 0) yield `${folder}: no text in it; the texts of the articles are files that end in .txt`;
  else yield* evidenceLines(kept);
}

function* evidenceLines(kept: ReadonlyMap<string, ArticleText>): Generator<string> {
  const text = readFileSync(file, 'utf8');
  const json = strictJson(text);
  const unsound = datasetFaults(text).faults;
  for (const fault of unsound) yield formatFileFault(file, fault);
  if (unsound.length > 0) return;
  const checked = evidenceFaults(json.value as RawList, kept);
  for (const fault of checked.faults) yield formatFileFault(file, located(fault, json));
  const { count, withoutText } = checked;
  const without = withoutText === 0 ? '' : `; not looked at: ${plural(withoutText, 'source')} of which no text is kept`;
  const found = checked.faults.length === 0 ? 'each where it should stand' : 'with the faults named above';
  const pieces =
    count === 0 ? 'no evidence of a text in the folder' : `${plural(count, 'piece')} of evidence, ${found}`;
  console.log(`${file}: ${pieces}${without}`);
}
