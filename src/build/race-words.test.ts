import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const code = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css|html)$/.test(file) && !/\.(?:test|fixture)\.tsx?$|fixtures/.test(file))
    .map((file) => `src/${file}`),
  'index.html',
  'package.json',
  'vite.config.ts',
];

/** Who ran, who endorsed, who reported it, what it was called and when it was: of the race that the project began with. */
const words = [
  'Clinton|Hillary|Sanders|Bernie|Biden',
  'Democrat|caucus|five articles|public record\\b|2015|2016',
  'AFL-CIO|AFSCME|AFGE|SEIU|UFCW|CWA|NNU|LIUNA|UAW|Teamster|Steelworker|\\bAFT\\b|\\bNEA\\b|\\bIAM\\b',
  'Al Jazeera|Monitor\\b|Examiner|Daily Caller|\\bTIME\\b|UPI\\b',
].join('|');

test('the words of a race are in its data: no file of the code has one', () => {
  const pattern = new RegExp(words);
  const found = code.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${pattern.exec(line)?.[0]}`] : [])),
  );
  expect(found).toEqual([]);
});
