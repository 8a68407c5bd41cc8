import { expect, test } from 'vitest';
import { decidedInWords, decisionInWords } from './decision-words.ts';
import { decisions } from './endorsement.ts';

test('each way of deciding has its words', () => {
  expect(decisions.map(decisionInWords)).toEqual(['member vote', 'leadership', 'not said']);
});

test('no way of deciding makes no clause', () => {
  expect(decidedInWords([])).toBe('');
});

test('all ways make one clause that keeps silence apart', () => {
  expect(decidedInWords(decisions)).toBe('decided by member vote or leadership, or process not said');
});
