import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { keptArticles, keptPublicRecord } from '../../dataset/kept-records.fixture.ts';
import { inventedDataset } from '../../model/invented-dataset.ts';
import { defaultSelection } from '../../model/selection.ts';
import { anySelection } from '../../url/any-selection.ts';
import { viewOf } from '../view.fixture.ts';
import { spokenStatus, statusInWords } from './status-words.ts';

const [first] = keptArticles.candidates;
const total = keptArticles.endorsements.length;
const own = keptArticles.endorsements.filter(({ candidate }) => candidate === first?.id).length;
const chosen = first ? [first.id] : [];

test('everything is called everything', () => {
  expect(statusInWords(viewOf(keptArticles))).toBe(`Showing all ${total} endorsements.`);
  expect(spokenStatus(viewOf(keptArticles))).toBe(`Showing all ${total} endorsements.`);
});

test('a filter is answered by how much of the record it leaves, for ears with the filter itself', () => {
  const view = viewOf(keptArticles, { candidates: chosen });
  expect(statusInWords(view)).toBe(`Showing ${own} of ${total} endorsements.`);
  expect(spokenStatus(view)).toBe(`Showing ${own} of ${total} endorsements. Filter: ${first?.shortName} only.`);
});

test('nothing left is said as nothing left', () => {
  const none = viewOf(keptArticles, { candidates: chosen, kinds: ['coalition'] });
  expect(statusInWords(none)).toBe(`Showing 0 of ${total} endorsements: none match.`);
  expect(statusInWords(viewOf(inventedDataset))).toBe('This record has no endorsements.');
});

test('what is spoken stays within 120 characters: a long filter is counted instead', () => {
  const unions = [...keptPublicRecord.organizations.keys()];
  expect(spokenStatus(viewOf(keptPublicRecord, { unions }))).toMatch(
    /^Showing \d+ of \d+ endorsements\. 5 filters on\.$/,
  );
  assert(
    property(anySelection, (selection) => {
      const shown = { dataset: inventedDataset, selection: { ...defaultSelection, ...selection }, rows: [] };
      return spokenStatus(shown).length <= 120;
    }),
  );
});
