import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvLine } from './csv-cell.ts';
import { parseCsv } from './parse-csv.fixture.ts';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', `"'=1+1"`],
  ['+49', `"'+49"`],
  ['-1', `"'-1"`],
  ['@cmd', `"'@cmd"`],
  ['\t=1', `"'\t=1"`],
  [' =1', `"' =1"`],
  ['nul\u0000l', 'null'],
  [1_600_000, '1600000'],
  [0.9, '0.9'],
  [null, ''],
  ['', ''],
])('csvCell writes %j as %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

const cells = fc.array(fc.string({ unit: fc.constantFrom(...'aé =+-@"\',;\n\r\t🙂') }), { minLength: 2, maxLength: 5 });

test('what csvLine writes is read back, but for the apostrophe that makes a formula harmless', () => {
  fc.assert(
    fc.property(cells, (values) => {
      const [read] = parseCsv(csvLine(values));
      expect(read?.map((cell, index) => (cell === `'${values[index]}` ? values[index] : cell))).toEqual(values);
    }),
  );
});

test('no cell begins as a formula does, whatever it holds', () => {
  fc.assert(fc.property(fc.string(), (value) => !/^"?\s*[=+\-@\t\r]/.test(csvCell(value))));
});

test('writing what was read gives the same text', () => {
  fc.assert(
    fc.property(cells, (values) => {
      const text = csvLine(values);
      const [read = []] = parseCsv(text);
      expect(csvLine(read)).toBe(text);
    }),
  );
});
