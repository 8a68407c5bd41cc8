import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultAt, type Fault, type Path } from '../dataset/fault.ts';
import { fewInWords } from '../model/words/series.ts';
import { valuesIn } from './strict-json.ts';

/** The paragraphs of an article: its non-empty lines. The first of them is paragraph 1. */
export type Paragraphs = readonly string[];

/** A kept text, by the name of its file. */
export interface ArticleText {
  readonly name: string;
  readonly paragraphs: Paragraphs;
}

/** The texts of a folder, by the SHA-256 of their files. */
export function articleTexts(folder: string): ReadonlyMap<string, ArticleText> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [hash('sha256', bytes), { name, paragraphs: paragraphsOf(bytes.toString('utf8')) }];
    }),
  );
}

/** The non-empty lines of a text. */
export function paragraphsOf(text: string): Paragraphs {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Evidence that was held against the articles. */
export interface CheckedEvidence {
  readonly faults: readonly Fault[];
  /** Pieces of evidence looked at. */
  readonly count: number;
  /** Sources that no text is kept of, whose evidence nobody can look at here. */
  readonly withoutText: number;
}

interface RawSource {
  readonly id: string;
  readonly textSha256?: string | null;
}

interface RawEvidence {
  readonly source: string;
  readonly paragraph: number | null;
  readonly printed: string;
}

/** As much of a data file as is looked at here. */
export interface RawList {
  readonly sources: readonly RawSource[];
}

/**
 * Holds the evidence in a parsed data file against the texts, as far as they are kept: the hash of each source, and each
 * printed phrase in its paragraph, letter for letter, curly and straight quotes being one.
 */
export function evidenceFaults(raw: RawList, texts: ReadonlyMap<string, ArticleText>): CheckedEvidence {
  const kept = new Map(raw.sources.flatMap(({ id, textSha256 }) => (textSha256 ? [[id, textSha256] as const] : [])));
  const claimed = new Set(kept.values());
  const others = [...texts].filter(([hash]) => !claimed.has(hash)).map(([hash, { name }]) => `${hash} is ${name}`);
  const missing = raw.sources.flatMap(({ textSha256 }, index) => {
    if (!textSha256 || texts.has(textSha256)) return [];
    const hint = others.length === 0 ? '' : `; ${fewInWords(others, 5)}, of no source`;
    return [faultAt(['sources', index, 'textSha256'], textSha256, `the hash of a text in the folder${hint}`)];
  });
  const pieces = [...valuesIn(raw)].flatMap(([path, piece]) => {
    const text = isEvidence(piece) ? texts.get(kept.get(piece.source) ?? '') : undefined;
    return isEvidence(piece) && text ? [faultsOf(path, piece, text.paragraphs)] : [];
  });
  return { faults: [...missing, ...pieces.flat()], count: pieces.length, withoutText: raw.sources.length - kept.size };
}

function faultsOf(path: Path, { source, paragraph, printed }: RawEvidence, text: Paragraphs): readonly Fault[] {
  const line = text[(paragraph ?? 0) - 1];
  if (line === undefined) {
    return [faultAt([...path, 'paragraph'], paragraph, `1 to ${text.length}, the paragraphs of ${source}`)];
  }
  if (straight(line).includes(straight(printed))) return [];
  const other = text.findIndex((one) => straight(one).includes(straight(printed))) + 1;
  const hint = other > 0 ? `; paragraph ${other} has it` : '';
  return [faultAt([...path, 'printed'], printed, `a phrase of paragraph ${paragraph} of ${source}${hint}`)];
}

function isEvidence(value: unknown): value is RawEvidence {
  return typeof value === 'object' && value !== null && 'printed' in value;
}

function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
