import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('a line under words is never set together with its color or thickness, which Safari takes for no line', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const sheets = files.map((file) => readFileSync(`src/${file}`, 'utf8'));
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.flatMap((sheet) => sheet.match(/text-decoration: \S+ [^;]+;/g) ?? [])).toEqual([]);
});
