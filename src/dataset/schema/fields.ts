import * as v from 'valibot';
import { parseDay, type Day } from '../../model/day.ts';
import { nearest } from '../../model/nearest.ts';
import { parseWhen, unknownWhen, type When } from '../../model/when.ts';
import { seriesInWords } from '../../model/words/series.ts';
import { formatCount, smallCount } from '../../model/words/numbers.ts';
import { textFault } from './sound-text.ts';
import { dayFault, whenFault } from './when-fault.ts';

// The kinds of fields that the schema is built from. Every message completes the sentence "found …, expected …".

/** An object of these fields; what it does not name is left out. The example is for whoever wrote something else there. */
export function object<E extends v.ObjectEntries>(example: string, entries: E): v.ObjectSchema<E, string> {
  return v.object(entries, `an object such as ${example}`);
}

/** A list in square brackets. */
export function list<S extends v.GenericSchema>(item: S): v.ArraySchema<S, string> {
  return v.array(item, 'a list in square brackets');
}

/** Holds a text to a rule that says what is wrong with it, or nothing. */
function held(faultOf: (input: string) => string | undefined) {
  return v.check(
    (input: string) => faultOf(input) === undefined,
    ({ input }) => faultOf(input) ?? '',
  );
}

/** A text that readers see, of so many characters at most. See `textFault`. */
export function text(longest = 200) {
  return v.pipe(
    v.string('text in double quotes'),
    held((input) => textFault(input, longest)),
  );
}

const longestProse = 1000;

/** A sentence or a few. */
export const prose = text(longestProse);

/** A sentence or a few that may be left out, empty where it is. */
export const note = v.optional(
  v.pipe(
    v.string('text in double quotes, or "" for none'),
    held((input) => (input === '' ? undefined : textFault(input, longestProse))),
  ),
  '',
);

/** Text that may be null or left out. */
export const optionalText = v.nullish(text(), null);

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, ({ input }: Wrong) => suggestion(input, words));
}

interface Wrong {
  readonly input: unknown;
}

/** What was probably meant, or all that is allowed where that is not much. */
export function suggestion(input: unknown, words: readonly string[], otherwise?: string): string {
  const meant = typeof input === 'string' ? nearest(input, words) : undefined;
  const quoted = words.map((word) => `"${word}"`);
  const all = seriesInWords(quoted, 'or');
  if (meant !== undefined) return `${otherwise ?? all}; did you mean "${meant}"?`;
  if (otherwise === undefined) return all;
  return words.length === 0 || words.length > 12 ? otherwise : `${otherwise}: ${all}`;
}

/** An id of an entry: lower-case words joined by hyphens, as in "bakers-north". Mints the brand. */
export function id<Id extends string>(): v.GenericSchema<string, Id> {
  return idField as unknown as v.GenericSchema<string, Id>;
}

const idField = v.pipe(
  v.string('an id in double quotes'),
  v.maxLength(80, 'an id of 80 characters at most'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters and digits, with single hyphens between words'),
  v.check((input) => !reserved.has(input), 'another id: this one means something to programs'),
);

const reserved = new Set(['constructor', 'prototype']);

/** A mention of another entry by its id; whether it resolves is looked up when all are read. Mints the brand. */
export function reference<Id extends string>(what: string): v.GenericSchema<string, Id> {
  return v.string(`the id of ${what}, in double quotes`) as unknown as v.GenericSchema<string, Id>;
}

/** A calendar day, "2019-12-17". */
export const day = v.pipe(
  v.string('a day in double quotes, such as "2019-12-17"'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, ({ input }) => dayFault(input)),
  held((input) => (parseDay(input) ? undefined : dayFault(input))),
) as unknown as v.GenericSchema<string, Day>;

const datePart = String.raw`\d{4}-\d{2}(?:-\d{2}|~)?`;
const edtf = v.pipe(
  v.string('a date in double quotes, such as "2019-12-17"'),
  v.regex(new RegExp(`^(?:(?:${datePart}|\\.\\.)/)?${datePart}$`), ({ input }) => whenFault(input)),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): When => {
    const read = parseWhen(value);
    if (read) return read;
    addIssue({ message: whenFault(value) });
    return NEVER;
  }),
);

/** A date as exact as its source: a day, a month, a season, "a/b" or "../b"; null for one that nobody reports. */
export const when = v.pipe(
  v.nullable(edtf),
  v.transform((read) => read ?? unknownWhen),
);

/** A whole number within bounds. */
export function whole(least: number, most: number) {
  const words = `a whole number from ${formatCount(least)} to ${formatCount(most)}`;
  return v.pipe(v.number(numberFault), v.integer(words), v.minValue(least, words), v.maxValue(most, words));
}

/** A count of people. Zero is none: what is not reported is null. Above 50 million it is a slip of the hand. */
export const people = whole(1, 50_000_000);

/** A number that is not negative, a share or what somebody claimed. */
export function number(most: number, words: string) {
  return v.pipe(v.number(numberFault), v.minValue(0, words), v.maxValue(most, words));
}

function numberFault({ input }: Wrong): string {
  return typeof input === 'string' && /^[\d,. ]+$/.test(input)
    ? `the number by itself: ${input.replace(/[, ]/g, '')}, without quotes and commas`
    : 'a number, without quotes and commas';
}

const mostWords = 8;

/** The words of a source that carry a fact: eight at most, letter for letter. */
export const printed = v.pipe(
  text(),
  v.regex(/^\s*\S+(?:\s+\S+){0,7}\s*$/, ({ input }) => {
    const count = input.trim().split(/\s+/).length;
    return `${smallCount(mostWords)} words at most as printed, and these are ${count}`;
  }),
);
