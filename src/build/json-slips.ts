import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { quoted, type Fault } from '../dataset/fault.ts';

/** A slip of the hand in JSON, with the text around it. */
interface Slip {
  readonly name: ReturnType<typeof printParseErrorCode>;
  /** The text from the slip on. */
  readonly rest: string;
  /** The text before it, without the space between. */
  readonly before: string;
}

/** What was meant: where it stands, the words that were found, and what JSON has in their place. */
interface Reading {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
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
    const slip = { name, rest: text.slice(offset), before: text.slice(0, offset).trimEnd() };
    const known = readings.reduce<Reading | undefined>((read, next) => read ?? next(slip, offset), undefined);
    const { found, expected, offset: at } = known ?? plainReading(slip, offset);
    const line = lineAt(at);
    const isConsequence = line === lineBefore || (!known && line === lineBefore + 1);
    if (!isConsequence) faults.push({ path: [], found, expected, line });
    lineBefore = line;
  }
  return faults;
}

function plainReading(slip: Slip, offset: number): Reading {
  return { offset, found: firstWords(slip.rest), expected: expectedBy(slip) };
}

/** Each knows one slip, and gives undefined for others; the first that knows it is taken. */
const readings: readonly ((slip: Slip, offset: number) => Reading | undefined)[] = [
  ({ name, rest }, offset) =>
    /Comment/.test(name)
      ? { offset, found: firstWords(rest), expected: 'no comment: JSON has none; "notes" is the place for one' }
      : undefined,

  ({ rest }, offset) =>
    /^[“”„‟«»‘’]/.test(rest)
      ? { offset, found: firstWords(rest), expected: 'straight double quotes, "like these", not curly ones' }
      : undefined,

  ({ rest }, offset) =>
    rest.startsWith("'")
      ? { offset, found: firstWords(rest), expected: 'double quotes, "like these", not single ones' }
      : undefined,

  ({ rest }, offset) => {
    const [word = ''] = /^[-+]?[A-Za-z]+/.exec(rest) ?? [];
    const meant = meantBy.get(word.replace(/^[-+]/, '').toLowerCase());
    return meant === undefined ? undefined : { offset, found: word, expected: `${meant}: JSON has no ${word}` };
  },

  ({ before, rest }) => {
    const [number = ''] = /\d{1,3}(?:,\d{3})*,$/.exec(before) ?? [];
    const [thousands = ''] = /^\d{3}(?:,\d{3})*(?!\d)/.exec(rest) ?? [];
    if (number === '' || thousands === '') return undefined;
    const found = `${number}${thousands}`;
    const expected = `a number without commas: ${found.replaceAll(',', '')}`;
    return { offset: before.length - number.length, found, expected };
  },

  ({ before, rest }) =>
    before.endsWith(',') && /^[}\]]/.test(rest)
      ? {
          offset: before.length - 1,
          found: 'a comma after the last entry',
          expected: `"${rest[0]}" without a comma before it`,
        }
      : undefined,

  ({ name, before, rest }, offset) =>
    before.endsWith('"') && /^[A-Za-z]/.test(rest) && /Comma|Symbol/.test(name)
      ? { offset, found: firstWords(rest), expected: 'a backslash before a quotation mark inside a text: \\"' }
      : undefined,

  ({ name, before, rest }) =>
    name === 'CommaExpected' || rest.startsWith(';')
      ? { offset: before.length - 1, found: firstWords(rest), expected: 'a comma before it' }
      : undefined,
];

const meantBy: ReadonlyMap<string, string> = new Map([
  ['nan', 'null where nothing is reported'],
  ['infinity', 'a number'],
  ['undefined', 'null where nothing is reported'],
  ['none', 'null where nothing is reported'],
  ['nil', 'null where nothing is reported'],
  ['null', 'null in small letters'],
  ['true', 'true in small letters'],
  ['false', 'false in small letters'],
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

function expectedBy({ name, rest }: Slip): string {
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
