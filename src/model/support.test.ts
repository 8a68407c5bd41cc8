import { expect, test } from 'vitest';
import { keptArticles, keptRecords } from '../dataset/kept-records.fixture.ts';
import { factsOf } from './facts.ts';
import { supports } from './support.ts';

test('no fact stands without evidence', () => {
  for (const dataset of keptRecords) {
    const facts = factsOf(dataset);
    expect(facts.length).toBeGreaterThan(dataset.endorsements.length * 3);
    expect(facts.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  }
});

test('every source carries something, and only what names it', () => {
  for (const dataset of keptRecords) {
    for (const [id, { facts, events, claims }] of supports(dataset)) {
      const own = factsOf(dataset).filter(({ evidence }) => evidence.some(({ source }) => source === id));
      expect(facts + events + claims, `source ${id}`).toBe(own.length);
      expect(own.length, `source ${id}`).toBeGreaterThan(0);
    }
  }
});

test('the organizations of a source are those that its facts are about', () => {
  const carried = [...supports(keptArticles)].find(([id]) => id === 'dcnf')?.[1];
  expect(carried?.organizations.map(({ id }) => id)).toEqual(['aft', 'afscme', 'afge', 'labor-for-bernie']);
});
