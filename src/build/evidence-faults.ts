import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultAt, type Fault, type Path } from '../dataset/fault.ts';

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

/** Evidence that was held against the articles. */
export interface CheckedEvidence {
  readonly faults: readonly Fault[];
  /** Pieces of evidence looked at. */
  readonly count: number;
}

interface RawSource {
  readonly id: string;
  readonly textSha256?: string | null;
}

interface RawEvidence {
  readonly source: string;
  readonly paragraph: number;
  readonly printed: string;
}

/** As much of a data file as is looked at here. */
export interface RawList {
  readonly sources: readonly RawSource[];
}

/**
 * Holds every piece of evidence in a parsed data file against the texts: the hash of each source, and each printed
 * phrase in its paragraph, letter for letter, curly and straight quotes being one.
 */
export function evidenceFaults(raw: RawList, texts: ReadonlyMap<string, Paragraphs>): CheckedEvidence {
  const textOf = ({ textSha256 }: RawSource): Paragraphs | undefined => texts.get(textSha256 ?? '');
  const missing = raw.sources.flatMap((source, index) =>
    textOf(source)
      ? []
      : [faultAt(['sources', index, 'textSha256'], source.textSha256 ?? undefined, 'the hash of a text in the folder')],
  );
  const bySource = new Map(raw.sources.map((source) => [source.id, textOf(source)]));
  const pieces = [...evidenceIn(raw, [])];
  const wrong = pieces.flatMap(([path, piece]) => faultsOf(path, piece, bySource.get(piece.source)));
  return { faults: [...missing, ...wrong], count: pieces.length };
}

function faultsOf(
  path: Path,
  { source, paragraph, printed }: RawEvidence,
  text: Paragraphs | undefined,
): readonly Fault[] {
  if (!text) return [faultAt([...path, 'source'], source, 'a source whose text is in the folder')];
  const line = text[paragraph - 1];
  if (line === undefined) {
    return [faultAt([...path, 'paragraph'], paragraph, `1 to ${text.length}, the paragraphs of ${source}`)];
  }
  if (straight(line).includes(straight(printed))) return [];
  const other = text.findIndex((one) => straight(one).includes(straight(printed))) + 1;
  const hint = other > 0 ? `; paragraph ${other} has it` : '';
  return [faultAt([...path, 'printed'], printed, `a phrase of paragraph ${paragraph} of ${source}${hint}`)];
}

function* evidenceIn(value: unknown, path: Path): Generator<readonly [Path, RawEvidence]> {
  if (typeof value !== 'object' || value === null) return;
  if ('printed' in value) yield [path, value as RawEvidence];
  else if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* evidenceIn(one, [...path, index]);
  else for (const [field, one] of Object.entries(value)) yield* evidenceIn(one, [...path, field]);
}

function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
