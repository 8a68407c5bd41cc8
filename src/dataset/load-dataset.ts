import type { RecordName } from '../model/dataset.ts';
import { DatasetError } from './dataset-error.ts';
import { fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { parseDataset, type Parsed } from './parse-dataset.ts';
import { JsonSyntaxError, parseJson } from './parse-json.ts';
import { sha256 } from './sha256.ts';

const fileNames: Readonly<Record<RecordName, string>> = { articles: 'articles.json', public: 'public-record.json' };

/** A record set from a file. */
export interface Loaded extends Parsed {
  /** Of the file's text, in hexadecimal; undefined where the browser works none out. */
  readonly sha256?: string | undefined;
}

/** The address of a record set, from wherever the site stands. */
export function datasetAddress(record: RecordName, base: string): string {
  return new URL(`data/${fileNames[record]}`, base).href;
}

/**
 * Fetches and reads a record set. Throws `LoadError`.
 * A file that is cut short is asked for once more past every cache: the broken copy may be a kept one.
 */
export async function loadDataset(record: RecordName, base: string, signal: AbortSignal): Promise<Loaded> {
  const address = datasetAddress(record, base);
  try {
    return await loaded(record, await fetchText(address, signal, 'default'));
  } catch (error) {
    if (!(error instanceof LoadError) || error.kind !== 'syntax') throw readable(error);
  }
  try {
    return await loaded(record, await fetchText(address, signal, 'reload'));
  } catch (error) {
    throw readable(error);
  }
}

async function loaded(record: RecordName, text: string): Promise<Loaded> {
  const result = parseDataset(json(text), 'lenient');
  if (result.dataset.record === record) return { ...result, sha256: await sha256(text) };
  throw new LoadError('schema', 'The data file holds another record than the one asked for.');
}

function json(text: string): unknown {
  if (text.trim() === '') throw new LoadError('syntax', 'The data file is empty.');
  if (text.trimStart().startsWith('<')) {
    throw new LoadError('missing', 'The data file is missing: the server sent a page in its place.');
  }
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw new LoadError('syntax', 'The data file is damaged.', error);
    throw error;
  }
}

function readable(error: unknown): unknown {
  return error instanceof DatasetError ? new LoadError('schema', error.headline, error) : error;
}
