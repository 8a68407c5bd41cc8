import { expect, test } from 'vitest';
import { kindInWords } from './kind-words.ts';
import { organizationKinds } from './organization.ts';

test('a kind has a singular and a plural that differ, in lower case and without hyphens', () => {
  for (const kind of organizationKinds) {
    const [one, many] = [kindInWords(kind, 'one'), kindInWords(kind, 'many')];
    expect(one).toMatch(/^[a-z ]+$/);
    expect(many).toMatch(/^[a-z ]+s$/);
    expect(many).not.toBe(one);
  }
});

test('a party has an irregular plural', () => {
  expect(kindInWords('political-party', 'many')).toBe('political parties');
});
