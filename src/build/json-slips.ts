import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { quoted, type Fault } from '../dataset/fault.ts';

/** What was meant: what JSON has in its place, and what was found and where, if that is not what follows the slip. */
interface Reading {
  readonly expected: string;
  readonly found?: string;
  readonly at?: number;
}

/**
 * Slips in JSON in a curator's words, each on the line where the hand slipped, which may be before the one where it shows.
 * One a line; and one that nothing is known of is left out where it follows another, since it probably comes of it.
 */
export function slipFaults(
  text: string,
  slips: readonly ParseError[],
  lineAt: (offset: number) => number,
): readonly Fault[] {
  const faults: Fault[] = [];
  let lineBefore = -1;
  for (const { error, offset } of slips) {
    const name = printParseErrorCode(error);
    const rest = text.slice(offset);
    const known = knownReading(name, text.slice(0, offset).trimEnd(), rest);
    const { expected, found = firstWords(rest), at = offset } = known ?? { expected: expectedBy(name, rest) };
    const line = lineAt(at);
    const isConsequence = line === lineBefore || (!known && line === lineBefore + 1);
    if (!isConsequence) faults.push({ path: [], found, expected, line });
    lineBefore = line;
  }
  return faults;
}

/** A slip that is known by the text around it; `before` is without the space between. */
function knownReading(name: string, before: string, rest: string): Reading | undefined {
  const space = oddCharacter(rest.slice(0, 1));
  if (space !== undefined) return { expected: 'a plain space, or none', found: space };
  if (/Comment/.test(name)) return { expected: 'no comment: JSON has none; "notes" is the place for one' };
  if (/^[“”„‟«»‘’]/.test(rest)) return { expected: 'straight double quotes, "like these", not curly ones' };
  if (rest.startsWith("'")) return { expected: 'double quotes, "like these", not single ones' };

  const [word = ''] = /^[-+]?[A-Za-z]+/.exec(rest) ?? [];
  const meant = meantBy.get(word.replace(/^[-+]/, '').toLowerCase());
  if (meant !== undefined) return { expected: `${meant}: JSON has no ${word}`, found: word };

  const [number = ''] = /\d{1,3}(?:,\d{3})*,$/.exec(before) ?? [];
  const [thousands = ''] = /^\d{3}(?:,\d{3})*(?!\d)/.exec(rest) ?? [];
  if (number !== '' && thousands !== '') {
    const found = `${number}${thousands}`;
    const expected = `a number without commas: ${found.replaceAll(',', '')}`;
    return { expected, found, at: before.length - number.length };
  }

  const at = before.length - 1;
  if (before.endsWith(',') && /^[}\]]/.test(rest))
    return { expected: `"${rest[0]}" without a comma before it`, found: 'a comma after the last entry', at };
  if (before.endsWith('"') && /^[A-Za-z]/.test(rest) && /Comma|Symbol/.test(name))
    return { expected: 'a backslash before a quotation mark inside a text: \\"' };
  if (name === 'CommaExpected' || rest.startsWith(';')) return { expected: 'a comma before it', at };
  return undefined;
}

/** Characters that look like a space, or like nothing: what they are called. Word processors write them. */
export function oddCharacter(text: string): string | undefined {
  const [character] = /[^\S \t\r\n]|[\u00ad\u200b-\u200f\u2060\ufeff]/u.exec(text) ?? [];
  if (character === undefined) return undefined;
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[\u00a0\u202f]/.test(character)) return `a no-break space (${code})`;
  return /\s/.test(character) ? `a space of another kind (${code})` : `an invisible character (${code})`;
}

const meantBy: ReadonlyMap<string, string> = new Map([
  ...['nan', 'undefined', 'none', 'nil'].map((word) => [word, 'null where nothing is reported'] as const),
  ['infinity', 'a number'],
  ...['null', 'true', 'false'].map((word) => [word, `${word} in small letters`] as const),
]);

const expectedByName: ReadonlyMap<string, string> = new Map([
  ['PropertyNameExpected', 'the name of a field in double quotes'],
  ['ColonExpected', 'a colon between a field’s name and its value'],
  ['CloseBraceExpected', '"}": more objects are opened than closed'],
  ['CloseBracketExpected', '"]": more lists are opened than closed'],
  ['EndOfFileExpected', 'the end of the file: more is closed than was opened'],
  ['UnexpectedEndOfString', 'a double quote at the end of the text, on the same line'],
  ['InvalidCharacter', 'text without tabs and line ends inside its quotes'],
  ['InvalidEscapeCharacter', 'after a backslash one of " \\ / n t'],
  ['InvalidUnicode', 'four digits after \\u'],
]);

function expectedBy(name: string, rest: string): string {
  const expected = expectedByName.get(name);
  if (expected !== undefined) return expected;
  if (/^\w+\s*:/.test(rest)) return 'the name of a field in double quotes';
  if (/^[\d.+-]/.test(rest)) return 'a number such as 1600000 or 0.9';
  return 'a value: text in double quotes, a number, true, false, null, [ or {';
}

/** The beginning of a text, as a fault quotes it. */
function firstWords(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return text === '' ? 'the end of the file' : quoted(line.slice(0, 24).trimEnd());
}
