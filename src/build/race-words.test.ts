import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLists } from './lists.ts';

// The words of the race are the data's own: with other data, no code has to change.

const code = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css|html)$/.test(file) && !/\.(?:test|fixture)\.tsx?$|fixtures/.test(file))
    .map((file) => `src/${file}`),
  'index.html',
  'package.json',
  'vite.config.ts',
];

/** What only this race is called, has or happened in. */
function wordsOfTheRace(): ReadonlySet<string> {
  const datasets = readLists('data').map(({ dataset }) => dataset);
  const [{ race } = { race: null }] = datasets;
  const years = [race?.from, race?.to].map((day) => (day ?? '').slice(0, 4));
  const named = datasets.flatMap(({ words, candidates, organizations, sources }) => [
    words.tab,
    words.subject,
    words.title,
    ...candidates.flatMap(({ name, shortName }) => [name, shortName, name.split(' ')[0] ?? '']),
    ...[...organizations.values()].flatMap(({ name, label }) => [name, label]),
    ...[...sources.values()].map(({ outlet }) => outlet),
  ]);
  return new Set([race?.site ?? '', race?.contest ?? '', race?.season ?? '', 'Democrat', 'caucus', ...years, ...named]);
}

test('no file of the code has a word of the race', () => {
  const words = [...wordsOfTheRace()]
    .filter((word) => word !== '')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}])`, 'u');
  const found = code.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${pattern.exec(line)?.[0]}`] : [])),
  );
  expect(found).toEqual([]);
});
