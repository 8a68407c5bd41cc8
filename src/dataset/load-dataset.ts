import { listFileNames, type Dataset, type ListName } from '../model/dataset.ts';
import { DatasetError } from './fault.ts';
import { fetchText, LoadError } from './fetch-file.ts';
import { parseDataset } from './parse-dataset.ts';
import { JsonSyntaxError, parseJson } from './parse-json.ts';

/** A list from a file. */
export interface Loaded {
  readonly dataset: Dataset;
  /** Of the file's text, in hexadecimal; undefined where the browser works none out. */
  readonly sha256: string | undefined;
}

/**
 * Where a list's file is, relative to the site. Each text has an address of its own, where its SHA-256 is given, so that
 * no cache gives an older one.
 */
export function listPath(list: ListName, sha256?: string): string {
  return `data/${listFileNames[list]}${sha256 === undefined ? '' : `?v=${sha256.slice(0, 8)}`}`;
}

/**
 * Fetches and reads a list. Throws `LoadError`.
 * A file that is cut short, or is another one than the page was drawn from, is asked for once more past every cache: it
 * may be a kept one.
 */
export async function loadDataset(
  list: ListName,
  base: string,
  signal: AbortSignal,
  expectedSha256?: string,
): Promise<Loaded> {
  const address = new URL(listPath(list, expectedSha256), base).href;
  const read = async (cache: RequestCache): Promise<Loaded> => loaded(list, await fetchText(address, signal, cache));
  try {
    const first = await read('default').catch(undefinedWhereDamaged);
    return first && editionOf(first, expectedSha256) !== 'changed' ? first : await read('reload');
  } catch (error) {
    throw error instanceof DatasetError ? new LoadError('schema', error.headline, error) : error;
  }
}

function undefinedWhereDamaged(error: unknown): undefined {
  if (!(error instanceof LoadError) || error.kind !== 'syntax') throw error;
}

async function loaded(list: ListName, text: string): Promise<Loaded> {
  const dataset = parseDataset(json(text));
  if (dataset.list === list) return { dataset, sha256: await sha256(text) };
  throw new LoadError('schema', 'The data file holds another list than the one asked for.');
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

/** The SHA-256 of a text in hexadecimal. Undefined where the browser works none out: on a page sent in the clear. */
async function sha256(text: string): Promise<string | undefined> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}

/** Whether a file is the one that the page was built with, another one, or nobody can say. */
export type Edition = 'published' | 'changed' | 'unknown';

/** See `Edition`. `expected` is the SHA-256 of the file as it was when the page was built, where that is known. */
export function editionOf({ sha256 }: Loaded, expected: string | undefined): Edition {
  if (expected === undefined || sha256 === undefined) return 'unknown';
  return sha256 === expected ? 'published' : 'changed';
}
