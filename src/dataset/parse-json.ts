import { DatasetError } from './fault.ts';

/** The most a data file may weigh, in characters. The 2,000 endorsements that a list may have come to some four million. */
export const mostCharacters = 5_000_000;
/** The deepest nesting a data file may have. A sound one has seven levels. */
export const mostLevels = 20;

/** Text is not JSON. Says so without quoting the text. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
}

/**
 * Reads JSON that may have been tampered with: keys that reach for prototypes are dropped. Throws `JsonSyntaxError`,
 * or `DatasetError` where it is too long or too deep.
 */
export function parseJson(text: string): unknown {
  checkSize(text.length);
  const value = parsed(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (isObject(value)) secure(value, mostLevels);
  return value;
}

/** Throws `DatasetError` where a file is too long to be read. */
export function checkSize(characters: number): void {
  if (characters <= mostCharacters) return;
  const expected = `${megabytes(mostCharacters)} at most`;
  throw new DatasetError('size', [{ path: [], found: megabytes(characters), expected }]);
}

/** "12 MB"; a little more than that is "12.1 MB", never "12 MB". */
function megabytes(characters: number): string {
  return `${Math.ceil(characters / 100_000) / 10} MB`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonSyntaxError('The data file is not JSON.');
  }
}

/** Drops keys that reach for prototypes. Recursion that ends at the cap, so that no nesting runs out of stack. */
function secure(value: object, levels: number): void {
  if (levels === 0) {
    const expected = `${mostLevels} levels at most`;
    throw new DatasetError('format', [{ path: [], found: 'deeper nesting', expected }]);
  }
  if (Array.isArray(value)) {
    for (const child of value) if (isObject(child)) secure(child, levels - 1);
    return;
  }
  // Straight from a parser, so that every key is its own; a list of values would have to be made first.
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key in fields) {
    const child = fields[key];
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') Reflect.deleteProperty(fields, key);
    else if (isObject(child)) secure(child, levels - 1);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
