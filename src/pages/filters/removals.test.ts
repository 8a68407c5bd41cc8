import { assert, pre, property } from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { select, shownRows } from '../../model/select.ts';
import { defaultSelection, filterParts, isFiltered, without } from '../../model/selection.ts';
import { anySelection } from '../../url/any-selection.fixture.ts';
import { rowsInWords } from './filter-words.ts';
import { removals } from './removals.ts';

function shown(selection: Parameters<typeof select>[1]): number {
  return shownRows(select(fixtureArticles, selection)).length;
}

test('every way out really brings back what it promises, and none that takes off fewer filters would', () => {
  assert(
    property(anySelection, (selection) => {
      pre(isFiltered(selection) && shown(selection) === 0);
      const ways = removals(fixtureArticles, selection);
      expect(ways.length).toBeGreaterThan(0);
      for (const { parts, selected } of ways) {
        expect(shown(without(selection, ...parts))).toBe(shownRows(selected).length);
        expect(shownRows(selected).length).toBeGreaterThan(0);
        for (const part of parts) {
          const fewer = parts.filter((one) => one !== part);
          if (fewer.length > 0) expect(shown(without(selection, ...fewer))).toBe(0);
        }
      }
      const amounts = ways.map(({ selected }) => shownRows(selected).length);
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    }),
    { numRuns: 300 },
  );
});

test('the filter is named as its chips name it, with how much comes back', () => {
  const selection = { ...defaultSelection, kinds: ['affiliate'], decided: ['leadership'] } as const;
  const ways = removals(fixtureArticles, selection);
  expect(ways.map(({ words, selected }) => `${words}: ${rowsInWords(selected)}`)).toEqual([
    '“Affiliates”: 4 endorsements, and 1 that had ended',
    '“Decided by leaders without a reported poll”: 1 endorsement',
  ]);
});

test('where nothing is filtered there is nothing to take off', () => {
  expect(filterParts.length).toBeGreaterThan(0);
  expect(removals(fixtureArticles, defaultSelection)).toEqual([]);
});
