import { expect, test } from 'vitest';
import { listInWords } from './list-words.ts';

test.each([
  [[], ''],
  [['Carters'], 'Carters'],
  [['Carters', 'Dyers'], 'Carters and Dyers'],
  [['Carters', 'Dyers', 'Framers'], 'Carters, Dyers and Framers'],
  [['Carters', 'Dyers, Local 7', 'Framers'], 'Carters; Dyers, Local 7; and Framers'],
])('%j', (items, words) => {
  expect(listInWords(items, 'and')).toBe(words);
});
