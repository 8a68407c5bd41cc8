import { expect, test } from 'vitest';
import { keptArticles } from '../dataset/kept-records.fixture.ts';
import type { Organization } from './organization.ts';
import { choiceOf, relativesOf } from './relatives.ts';

function organization(id: string): Organization {
  const found = [...keptArticles.organizations.values()].find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

test('a parent and its affiliate find one another with what each chose', () => {
  const [below] = relativesOf(keptArticles, organization('seiu'));
  expect(below).toMatchObject({ tie: 'affiliate', organization: { id: 'seiu-nh-affiliate' } });
  expect(below?.choice?.candidate.id).toBe('sanders');
  const [above] = relativesOf(keptArticles, organization('seiu-nh-affiliate'));
  expect(above).toMatchObject({ tie: 'parent', organization: { id: 'seiu' } });
  expect(above?.choice?.candidate.id).toBe('clinton');
});

test('most organizations have no relative, and some chose nobody', () => {
  expect(relativesOf(keptArticles, organization('cwa'))).toEqual([]);
  expect(choiceOf(keptArticles, organization('afl-cio'))).toBeNull();
});
