import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paragraphs of an article: its non-empty lines. The first of them is paragraph 1. */
export type Paragraphs = readonly string[];

/** The articles of a folder, by the SHA-256 of their files. */
export function articleTexts(folder: string): ReadonlyMap<string, Paragraphs> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [createHash('sha256').update(bytes).digest('hex'), paragraphsOf(bytes.toString('utf8'))];
    }),
  );
}

/** The non-empty lines of a text. */
export function paragraphsOf(text: string): Paragraphs {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
