import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFault } from '../dataset/fault.ts';
import { strictJson } from './strict-json.ts';

function faultsOf(text: string): readonly string[] {
  return strictJson(text).faults.map(formatFault);
}

test.each([
  ['{\n  "a": 1,\n  "a": 2\n}', 'line 3, column 3: found "a", expected a key that is not given twice'],
  ['{"a":{"b":1,"\\u0062":2}}', 'line 1, column 13: found "b", expected a key that is not given twice'],
  ['{"__proto__": 1}', 'line 1, column 2: found "__proto__", expected another key'],
  ['{\n  "a": 1,\n}', 'line 3, column 1: found "}", expected a text in double quotes'],
  ['[1,\n 2,]', 'line 2, column 4: found "]", expected a value'],
  ['{"a": 1 // note\n}', 'line 1, column 9: found "// note\\n}", expected "," or "}"'],
  ["{'a': 1}", `line 1, column 2: found "'a': 1}", expected a text in double quotes`],
  ['{"a" 1}', 'line 1, column 6: found "1}", expected ":"'],
  ['{"a": NaN}', 'line 1, column 7: found "NaN}", expected a value'],
  ['{"a": 01}', 'line 1, column 8: found "1}", expected "," or "}"'],
  ['{"a": "two\nlines"}', 'line 1, column 7: found "\\"two\\nlines\\"}", expected a text in double quotes'],
  ['{"a": 1} {}', 'line 1, column 10: found "{}", expected the end of the file'],
  ['', 'line 1, column 1: found nothing, expected a value'],
  ['{"a": 9007199254740993}', 'line 1, column 7: found "9007199254740993", expected a number below 2^53'],
  ['{"a": 1e400}', 'line 1, column 7: found "1e400", expected a number below 2^53'],
  ['['.repeat(100_000), 'line 1, column 22: found "[[[[[[[[[[[[", expected 20 levels at most'],
])('%j is refused by line and column', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test('every key that is given twice is told', () => {
  expect(faultsOf('{"a":1,"a":2,"b":{"c":1,"c":1}}')).toHaveLength(2);
});

test('a byte order mark is taken', () => {
  expect(strictJson('\ufeff{"a":1}')).toEqual({ value: { a: 1 }, faults: [] });
});

test('sound JSON is read as a plain parser reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const { value, faults } = strictJson(text);
      const own = faults.filter(({ expected }) => !/given twice|another key|2\^53/.test(expected));
      expect(own).toEqual([]);
      expect(value).toEqual(JSON.parse(text));
    }),
  );
});

test('what a plain parser refuses is refused', () => {
  const spoiled = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...'{}[],:"x0-'));
  fc.assert(
    fc.property(spoiled, ([text, at, letter]) => {
      const index = at % (text.length + 1);
      const other = text.slice(0, index) + letter + text.slice(index);
      return (strictJson(other).value === undefined) === !isJson(other);
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
