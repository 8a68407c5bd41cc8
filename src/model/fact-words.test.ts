import { expect, test } from 'vitest';
import type { EndorsementDate, Grade } from './endorsement.ts';
import { gradeInWords } from './grade-words.ts';
import { precisionInWords } from './precision-words.ts';
import { shareInWords } from './share-words.ts';
import { parseWhen, unknownWhen } from './when.ts';

const evidence = [{ source: 'gazette' as never, paragraph: 1, printed: 'words' }] as const;

function date(edtf: string, inferred = false): EndorsementDate {
  return { when: parseWhen(edtf) ?? unknownWhen, inferred, evidence };
}

test.each([
  ['2015-12-17', 'Known to the day.'],
  ['2015-11', 'Known to the month.'],
  ['2015-12-06/2015-12-12', 'Known to the week, counted from Sunday to Saturday.'],
  ['2015-11-01/2015-12-17', 'Known only to lie between these two days.'],
  ['../2015-12-17', 'That is the latest possible day. How much earlier it was is not said.'],
  ['', 'No source dates it.'],
])('the precision of %j in words', (edtf, words) => {
  expect(precisionInWords(date(edtf))).toBe(words);
});

test('a date from running counts says so before anything else', () => {
  expect(precisionInWords(date('2015-11', true))).toContain('inferred from running counts');
});

test('a share keeps its hedge and one decimal', () => {
  expect(shareInWords({ value: 0.9, hedge: 'nearly', evidence })).toBe('nearly 90%');
  expect(shareInWords({ value: 0.877, hedge: null, evidence })).toBe('87.7%');
});

test('each grade rests on something else', () => {
  const grades: readonly Grade[] = ['A', 'B', 'C', 'D'];
  expect(new Set(grades.map(gradeInWords)).size).toBe(grades.length);
});
