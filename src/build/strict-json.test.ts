import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFault } from '../dataset/fault.ts';
import { strictJson } from './strict-json.ts';

function faultsOf(text: string): readonly string[] {
  return strictJson(text).faults.map(formatFault);
}

test.each([
  ['{\n  "a": 1,\n  "a": 2\n}', 'line 3, a: found "a", expected a field that is not given twice'],
  ['{"a":{"b":1,"\\u0062":2}}', 'line 1, a.b: found "b", expected a field that is not given twice'],
  [
    '{"__proto__": 1}',
    'line 1, __proto__: found "__proto__", expected another name: this one means something to programs',
  ],
  ['{\n  "a": 1,\n}', 'line 2: found a comma after the last entry, expected "}" without a comma before it'],
  ['[1,\n 2,\n\n]', 'line 2: found a comma after the last entry, expected "]" without a comma before it'],
  ['{"a": 1 // note\n}', 'line 1: found "// note", expected no comment: JSON has none; "notes" is the place for one'],
  [
    '{\n/* note */ "a": 1}',
    'line 2: found "/* note */ \\"a\\": 1}", expected no comment: JSON has none; "notes" is the place for one',
  ],
  ["{'a': 1}", `line 1: found "'a': 1}", expected double quotes, "like these", not single ones`],
  ['{“a”: 1}', 'line 1: found "“a”: 1}", expected straight double quotes, "like these", not curly ones'],
  ['{"a":\n1\n"b": 2}', 'line 2: found "\\"b\\": 2}", expected a comma before it'],
  ['{"a" 1}', 'line 1: found "1}", expected a colon between a field’s name and its value'],
  ['{a: 1}', 'line 1: found "a: 1}", expected the name of a field in double quotes'],
  ['{"a": NaN}', 'line 1: found NaN, expected null where nothing is reported: JSON has no NaN'],
  ['{"a": None}', 'line 1: found None, expected null where nothing is reported: JSON has no None'],
  ['{"a": True}', 'line 1: found True, expected true in small letters: JSON has no True'],
  ['{"a": 340,000}', 'line 1: found 340,000, expected a number without commas: 340000'],
  ['{"a": 1,600,000,\n"b": 2}', 'line 1: found 1,600,000, expected a number without commas: 1600000'],
  ['{"a": .5}', 'line 1: found ".5}", expected a number such as 1600000 or 0.9'],
  ['{"a": "two\nlines"}', 'line 1: found "\\"two", expected a double quote at the end of the text, on the same line'],
  [
    '{"a": "the "best" one"}',
    'line 1: found "best\\" one\\"}", expected a backslash before a quotation mark inside a text: \\"',
  ],
  ['{"a":\n1', 'line 2: found the end of the file, expected "}": more objects are opened than closed'],
  ['{"a": 1} {}', 'line 1: found "{}", expected the end of the file: more is closed than was opened'],
  [
    '',
    'line 1: found the end of the file, expected a value: text in double quotes, a number, true, false, null, [ or {',
  ],
  ['{"a":\u00a01}', 'line 1: found a no-break space (U+00A0), expected a plain space, or none'],
  ['{\n"a":\n\u2003"b"}', 'line 3: found a space of another kind (U+2003), expected a plain space, or none'],
  ['{"a": 1\u200b}', 'line 1: found an invisible character (U+200B), expected a plain space, or none'],
  ['{"a": 9007199254740993}', 'line 1, a: found "9007199254740993", expected a number below 2^53'],
  ['{"a": 1e400}', 'line 1, a: found "1e400", expected a number below 2^53'],
  ['['.repeat(100_000), 'the file: found deeper nesting, expected 20 levels at most'],
])('%j is refused, and it is said what it is', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test('every slip is told, one a line, and not what comes of it', () => {
  const text = '{\n"a": 1,600,000,\n"b": NaN,\n"c": \'x\'\n"d": [1, 2,],\n"e": 1\n}';
  expect(faultsOf(text).map((fault) => fault.split(':')[0])).toEqual(['line 2', 'line 3', 'line 4', 'line 5']);
});

test.each(['utf16le', 'latin1'] as const)('a file in %s is told so, once, whatever it holds', (encoding) => {
  const letters = fc.string({ unit: fc.constantFrom(...'Fédération ’s", 1'), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1 }), (texts) => {
      const json = `\ufeff${JSON.stringify({ é: texts }, null, 2)}`;
      const written = encoding === 'latin1' ? json.slice(1) : json;
      const [fault, ...others] = faultsOf(Buffer.from(written, encoding).toString('utf8'));
      expect(fault).toContain('expected a file in UTF-8: save it anew in that encoding');
      expect(others).toEqual([]);
    }),
  );
});

test('letters that were lost are told with the first line and their number', () => {
  expect(faultsOf('{\n"a": "F\ufffdd\ufffdration",\n"b": "\ufffd"\n}')).toEqual([
    'line 2: found U+FFFD in the place of 3 letters, expected a file in UTF-8: save it anew in that encoding',
  ]);
});

test('a byte order mark, tabs and Windows line ends are fine', () => {
  const { value, faults, lineOf } = strictJson('\ufeff{\r\n\t"a":\t[\r\n\t\t1\r\n\t]\r\n}\r\n');
  expect({ value, faults }).toEqual({ value: { a: [1] }, faults: [] });
  expect([lineOf([]), lineOf(['a']), lineOf(['a', 0])]).toEqual([1, 2, 3]);
});

test('a field that is not there stands on the line of what it would stand in', () => {
  expect(strictJson('{\n"a": {\n"b": 1\n}\n}').lineOf(['a', 'c', 'd'])).toBe(2);
});

test('sound JSON is read as a plain parser reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const { value, faults } = strictJson(text);
      const own = faults.filter(({ expected }) => !/given twice|another name|2\^53/.test(expected));
      expect(own).toEqual([]);
      if (faults.length === 0) expect(value).toEqual(JSON.parse(text));
    }),
  );
});

test('what a plain parser refuses is refused, with a fault', () => {
  const spoiled = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...'{}[],:"x0-\u00a0“'));
  fc.assert(
    fc.property(spoiled, ([text, at, letter]) => {
      const index = at % (text.length + 1);
      const other = text.slice(0, index) + letter + text.slice(index);
      const { value, faults } = strictJson(other);
      expect(value === undefined).toBe(faults.length > 0);
      if (!isJson(other)) expect(faults).not.toEqual([]);
    }),
  );
});

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
