import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../model/day.fixture.ts';
import { fixtureArticles, fixturePublic } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { defaultSelection, type Selection } from '../model/selection.ts';
import { anySelection, vocabulary } from '../url/any-selection.fixture.ts';
import { viewTitle } from './use-document.ts';

const [candidate] = fixtureArticles.candidates;

function title(change: Partial<Selection>): string {
  return viewTitle({ dataset: fixtureArticles, selection: { ...defaultSelection, ...change } });
}

test('the whole list is called by the site’s name, the second list by its own besides', () => {
  expect(title({})).toBe('Union Endorsements 2020');
  expect(viewTitle({ dataset: fixturePublic, selection: { ...defaultSelection, list: 'public' } })).toBe(
    'Public record – Union Endorsements 2020',
  );
});

test('a view is called by what it shows, and by whose evidence is open', () => {
  const candidates = candidate ? [candidate.id] : [];
  expect(title({ candidates, to: day('2019-09-30') })).toBe('Rivera, as of Sept. 30, 2019 – Union Endorsements 2020');
  expect(title({ pick: vocabulary.organizations.find((id) => id === 'noa') ?? null })).toBe(
    'Evidence on NOA – Union Endorsements 2020',
  );
});

test('two filters that differ in one part have two titles', () => {
  assert(
    property(anySelection, (selection) => {
      const other: Selection = {
        ...selection,
        candidates: selection.candidates.length === 1 ? [] : defaultSelection.candidates,
      };
      if (other.candidates.length === selection.candidates.length) return;
      expect(title(other)).not.toBe(title(selection));
    }),
  );
});
