import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureArticles, fixtureLists, fixturePublic } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { findOrganizations, folded } from './search.ts';

const all = fixtureLists.flatMap(({ organizations }) => [...organizations.values()]);

function found(typed: string): readonly string[] {
  return findOrganizations(fixtureLists, typed).map(({ organization }) => organization.label);
}

test('an organization answers to its name, label, other initials, spellings and trade, and to the start of each', () => {
  assert(
    property(constantFrom(...all), ({ label, name, aliases, otherSpellings, who }) => {
      for (const way of [label, name, ...aliases, ...otherSpellings.map(({ printed }) => printed), who]) {
        expect(found(way)).toContain(label);
        expect(found(folded(way).slice(0, 3))).toContain(label);
        expect(found(way.toUpperCase().replace(/[ -]/g, ' – '))).toEqual(found(way));
      }
    }),
  );
});

test('an organization on both lists comes once, from the first', () => {
  const answers = findOrganizations(fixtureLists, '');
  const ids = new Set([...fixtureArticles.organizations.keys(), ...fixturePublic.organizations.keys()]);
  expect(answers.map(({ organization }) => organization.id).sort()).toEqual([...ids].sort());
  for (const { organization, dataset } of answers)
    expect(dataset).toBe(fixtureArticles.organizations.has(organization.id) ? fixtureArticles : fixturePublic);
});

test('whole names come first, then labels and initials that begin so, then any other word', () => {
  expect(found('nurses')).toEqual(['NOA']);
  expect(found('teachers union')).toContain('NEU');
  expect(found('Transit Workers')[0]).toBe('Transit Workers');
  // Three by a label or an alias, then those with a word that begins so.
  expect(found('t')).toEqual([
    'IMT',
    'NEU',
    'Transit Workers',
    'Building Trades',
    'CMW',
    'NEU’s North Valley affiliate',
  ]);
});

test.each(['zzz', '👷', '.*', '\\', '<script>', 'x'.repeat(10_000)])(
  '“%s” finds nothing and breaks nothing',
  (typed) => {
    expect(found(typed)).toEqual([]);
  },
);

test('initials are found with periods and run together, as newspapers and readers write them', () => {
  const initials = all.flatMap(({ label, aliases }) =>
    [label, ...aliases].filter((one) => /^[A-Z][A-Z -]+$/.test(one)),
  );
  assert(
    property(constantFrom(...initials), (name) => {
      const letters = name.replace(/[ -]/g, '');
      for (const way of [letters, letters.toLowerCase(), letters.replace(/./g, '$&.'), name.replace(/[A-Z]/g, '$&.')])
        expect(found(way), way).toEqual(found(name));
    }),
  );
});
