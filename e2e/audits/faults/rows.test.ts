import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classes, rowsAnswered, rowsIn } from './rows.ts';

test('a title names the rows that it begins with, ranges spelled out', () => {
  expect(rowsIn('L1-L3 J7 a connection that ends')).toEqual(['L1', 'L2', 'L3', 'J7']);
  expect(rowsIn('L16 one; L17 another: each is final')).toEqual(['L16', 'L17']);
  expect(rowsIn('a title without any, though it speaks of B2')).toEqual([]);
});

test('an answer names its rows', () => {
  expect(
    rowsAnswered('# A\n\n## Not injected\n\n- E4: so.\n- Q10, Q11: thus.\n\n## Other\n\n- B1: no.\n', 'Not injected'),
  ).toEqual(['E4', 'Q10', 'Q11']);
});

test('the catalogue has 170 rows, and every answer is for one of them', () => {
  const rows = new Set(
    classes.flatMap(([letter, , count]) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)),
  );
  expect(rows.size).toBe(170);
  const answers = readFileSync(new URL('answers.md', import.meta.url), 'utf8');
  for (const heading of ['Not injected', 'Answered otherwise']) {
    const answered = rowsAnswered(answers, heading);
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.filter((row) => !rows.has(row))).toEqual([]);
  }
});
