import { readFileSync } from 'node:fs';
import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from './parse-dataset.ts';

function kept(name: string): Dataset {
  return parseDataset(JSON.parse(readFileSync(`data/${name}.json`, 'utf8')));
}

/** The lists that the project keeps, read: for tests whose subject they are, and no others. */
export const keptArticles = kept('articles');
/** See `keptArticles`. */
export const keptPublicRecord = kept('public-record');
/** Both. */
export const keptRecords = [keptArticles, keptPublicRecord] as const;
