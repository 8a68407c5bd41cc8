import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultAt, type Fault, type Path } from '../dataset/fault.ts';
import { listFileNames } from '../model/dataset.ts';
import { plural } from '../model/words/numbers.ts';
import { fewInWords } from '../model/words/series.ts';
import { located } from './dataset-faults.ts';
import { checkedFile, dataFolder, formatFileFault } from './list-files.ts';
import { strictJson, valuesIn } from './strict-json.ts';

/** A kept text, by the name of its file. */
export interface ArticleText {
  readonly name: string;
  /** Its non-empty lines. The first of them is paragraph 1. */
  readonly paragraphs: readonly string[];
}

/** The non-empty lines of a text. */
export function paragraphsOf(text: string): ArticleText['paragraphs'] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** What a curator is told of the first list's evidence, line by line. */
export interface EvidenceReport {
  readonly faults: readonly string[];
  /** How much was looked at. */
  readonly summary: readonly string[];
}

/** Holds the first list against the texts of its articles, which are the files of a folder that end in .txt. */
export function evidenceReport(folder: string | undefined): EvidenceReport {
  const refused = (line: string): EvidenceReport => ({ faults: [line], summary: [] });
  if (folder === undefined) return refused('Usage: npm run check:evidence -- <folder with the texts of the articles>');
  if (!existsSync(folder)) return refused(`${folder}: there is no folder of that name`);
  const texts = articleTexts(folder);
  if (texts.size === 0)
    return refused(`${folder}: no text in it; the texts of the articles are files that end in .txt`);
  const { file, text, dataset, faults } = checkedFile(`${dataFolder()}/${listFileNames.articles}`);
  if (dataset) return reportOn(file, text, texts);
  return { faults: faults.map((fault) => formatFileFault(file, fault)), summary: [] };
}

function reportOn(file: string, text: string, texts: ReadonlyMap<string, ArticleText>): EvidenceReport {
  const json = strictJson(text);
  const { faults, count, withoutText } = evidenceFaults(json.value as RawList, texts);
  const without = withoutText === 0 ? '' : `; not looked at: ${plural(withoutText, 'source')} of which no text is kept`;
  const found = faults.length === 0 ? 'each where it should stand' : 'with the faults named above';
  const pieces =
    count === 0 ? 'no evidence of a text in the folder' : `${plural(count, 'piece')} of evidence, ${found}`;
  return {
    faults: faults.map((fault) => formatFileFault(file, located(fault, json))),
    summary: [`${file}: ${pieces}${without}`],
  };
}

/** The texts of a folder, by the SHA-256 of their files. */
function articleTexts(folder: string): ReadonlyMap<string, ArticleText> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [hash('sha256', bytes), { name, paragraphs: paragraphsOf(bytes.toString('utf8')) }];
    }),
  );
}

/** Evidence that was held against the articles. */
interface CheckedEvidence {
  readonly faults: readonly Fault[];
  /** Pieces of evidence looked at. */
  readonly count: number;
  /** Sources that no text is kept of, whose evidence nobody can look at here. */
  readonly withoutText: number;
}

interface RawEvidence {
  readonly source: string;
  readonly paragraph: number | null;
  readonly printed: string;
}

/** As much of a data file as is looked at here. */
interface RawList {
  readonly sources: readonly { readonly id: string; readonly textSha256?: string | null }[];
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

function faultsOf(
  path: Path,
  { source, paragraph, printed }: RawEvidence,
  text: ArticleText['paragraphs'],
): readonly Fault[] {
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
