import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../model/day.fixture.ts';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { waysToDecide } from '../../model/endorsement.ts';
import { rowsOf } from '../../model/row.ts';
import { select, standingOf, type Selected } from '../../model/select.ts';
import { defaultSelection, isFiltered, type Selection } from '../../model/selection.ts';
import { anySelection, vocabulary } from '../../url/any-selection.fixture.ts';
import { filterCount } from './filter-panel.tsx';
import { chips, rowsInWords, spokenStatus, statusInWords } from './filter-words.ts';

const { candidates, organizations } = vocabulary;

function labels(change: Partial<Selection>): readonly string[] {
  return chips(fixtureArticles, { ...defaultSelection, ...change }).map(({ label }) => label);
}

test('no filter has no chips', () => {
  expect(labels({ pick: organizations[0] ?? null, sort: 'name', theme: 'dark' })).toEqual([]);
});

test('every part of the filter has a chip that says what it is', () => {
  expect(labels({ candidates })).toEqual(['Rivera', 'Holt']);
  expect(labels({ kinds: ['local', 'national-union'] })).toEqual(['National unions', 'Locals']);
  expect(labels({ decided: waysToDecide })).toEqual([
    'Decided by a member vote',
    'Decided by a vote of delegates',
    'Decided by leaders who cited member polls',
    'Decided by leaders without a reported poll',
    'Process not reported',
  ]);
  expect(labels({ from: day('2019-06-01'), to: day('2019-12-17') })).toEqual(['From June 2019 through Dec. 17, 2019']);
  expect(labels({ to: day('2019-12-17') })).toEqual(['As of Dec. 17, 2019']);
});

test('many unions share a last chip that names them, unless it would hold one', () => {
  expect(labels({ organizations: organizations.slice(0, 5) })).toHaveLength(5);
  const six = chips(fixtureArticles, { ...defaultSelection, organizations: organizations.slice(0, 6) });
  expect(six.map(({ label }) => label).at(-1)).toBe('2 more unions');
  expect(six.at(-1)?.change.organizations).toEqual(organizations.slice(0, 4));
});

test('each chip takes off its own filter, all of them take off everything, and no two share a key', () => {
  assert(
    property(anySelection, (selection) => {
      const all = chips(fixtureArticles, selection);
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      let left: Selection = selection;
      for (let [chip] = chips(fixtureArticles, left); chip; [chip] = chips(fixtureArticles, left)) {
        const count = filterCount(left);
        left = { ...left, ...chip.change };
        expect(filterCount(left)).toBeLessThan(count);
        expect(chips(fixtureArticles, left).map(({ key }) => key)).not.toContain(chip.key);
      }
      return !isFiltered(left);
    }),
  );
});

test('the status counts the rows anew, and no figure in it is anything else', () => {
  const rows = rowsOf(fixtureArticles);
  assert(
    property(anySelection, (selection) => {
      const standing = (wanted: keyof Selected): number =>
        rows.filter((row) => standingOf(row, selection) === wanted).length;
      const words = statusInWords(fixtureArticles, selection, select(fixtureArticles, selection));
      const [certain, possible, past] = [standing('certain'), standing('possible'), standing('past')];
      const isNone = certain + possible + past === 0;
      const first = !isFiltered(selection) || isNone ? [] : [certain];
      const rest = isFiltered(selection) ? [possible, past].filter((count) => count > 0) : [];
      expect(words.match(/\d+/g)?.map(Number)).toEqual([...first, rows.length, ...rest]);
    }),
  );
});

test('what may belong is said apart from what belongs, and what had ended from both', () => {
  const [row] = rowsOf(fixtureArticles);
  const some = row ? [row] : [];
  const filter = { ...defaultSelection, to: day('2020-01-01') };
  const status = (selected: Selected): string => statusInWords(fixtureArticles, filter, selected);
  expect(status({ certain: some, possible: [], past: [] })).toBe('1 of 17 endorsements');
  expect(status({ certain: some, possible: some, past: [] })).toBe('1 of 17 endorsements, and 1 that may belong');
  expect(status({ certain: some, possible: some, past: some })).toBe(
    '1 of 17 endorsements, 1 that may belong and 1 that had ended',
  );
  expect(rowsInWords({ certain: [], possible: some, past: some })).toBe(
    '1 endorsement that may belong, and 1 that had ended',
  );
  expect(rowsInWords({ certain: [], possible: [], past: some })).toBe('1 endorsement that had ended');
});

test('what is spoken names the filters for as long as that takes 120 characters at most', () => {
  const spoken = (selection: Selection): string =>
    spokenStatus(fixtureArticles, selection, select(fixtureArticles, selection));
  expect(spoken({ ...defaultSelection, candidates: candidates.slice(0, 1) })).toMatch(/\. Filter: (?:Rivera|Holt)\.$/);
  expect(spoken({ ...defaultSelection, organizations, decided: waysToDecide })).toMatch(
    /^\d+ of 17 .*\. 10 filters on\.$/,
  );
  assert(property(anySelection, (selection) => spoken(selection).length <= 120));
});

test('nothing left is no endorsements, and no more words', () => {
  expect(rowsInWords({ certain: [], possible: [], past: [] })).toBe('0 endorsements');
});

test('a list of one, or of none, is not counted as “all”', () => {
  const status = (count: number) => {
    const dataset = { ...fixtureArticles, endorsements: fixtureArticles.endorsements.slice(0, count) };
    return statusInWords(dataset, defaultSelection, select(dataset, defaultSelection));
  };
  expect([0, 1, 2].map(status)).toEqual(['No endorsements yet', 'The one endorsement', 'All 2 endorsements']);
});
