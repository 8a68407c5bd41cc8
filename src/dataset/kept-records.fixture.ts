import { readFileSync } from 'node:fs';
import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from './parse-dataset.ts';

function kept(name: string): Dataset {
  return parseDataset(JSON.parse(readFileSync(`data/${name}.json`, 'utf8')), 'strict').dataset;
}

/** The records that the project keeps, parsed strictly. */
export const keptArticles = kept('articles');
/** See `keptArticles`. */
export const keptPublicRecord = kept('public-record');
/** Both. */
export const keptRecords = [keptArticles, keptPublicRecord] as const;
