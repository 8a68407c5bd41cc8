import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { decisions } from '../../model/endorsement.ts';
import { inventedDataset } from '../../model/invented-dataset.ts';
import { defaultSelection, isFiltered, type Selection } from '../../model/selection.ts';
import { organizationKinds } from '../../model/organization.ts';
import { anySelection, day, vocabulary } from '../../url/any-selection.ts';
import { chips } from './chips.ts';

const candidates = [...vocabulary.candidates.values()];
const unions = [...vocabulary.organizations.values()];

function labels(change: Partial<Selection>): readonly string[] {
  return chips(inventedDataset, { ...defaultSelection, ...change }).map(({ label }) => label);
}

test('no filter has no chips', () => {
  expect(labels({ pick: unions[0] ?? null, sort: 'name', theme: 'dark' })).toEqual([]);
});

test('every part of the filter has a chip that says what it is', () => {
  expect(labels({ candidates })).toEqual(['Oak', 'Ash']);
  expect(labels({ unions: unions.slice(0, 2) })).toEqual(['Bakers', 'Carters']);
  expect(labels({ kinds: ['local', 'national-union'] })).toEqual(['National unions', 'Locals']);
  expect(labels({ decided: decisions })).toEqual([
    'Decided by member vote',
    'Decided by leadership',
    'Process not said',
  ]);
  expect(labels({ from: day('2015-06-01'), to: day('2015-12-17') })).toEqual(['From June 2015 to 17 December 2015']);
  expect(labels({ asOf: day('2015-12-17') })).toEqual(['As it stood on 17 December 2015']);
});

test('a candidate’s chip carries the candidate, for the symbol', () => {
  const [chip] = chips(inventedDataset, { ...defaultSelection, candidates: candidates.slice(0, 1) });
  expect(chip?.candidate?.id).toBe(candidates[0]);
});

test('many unions share a last chip that names them, unless it would hold one', () => {
  expect(labels({ unions: unions.slice(0, 5) })).toHaveLength(5);
  const six = chips(inventedDataset, { ...defaultSelection, unions });
  expect(six.map(({ label }) => label)).toEqual(['Bakers', 'Carters', 'Dyers', 'Dyers local 7', '2 more unions']);
  expect(six.at(-1)?.more).toBe('Framers and Glaziers');
  expect(six.at(-1)?.change.unions).toEqual(unions.slice(0, 4));
});

test('each chip takes off its own filter, and all of them together take off everything', () => {
  assert(
    property(anySelection, (selection) => {
      let left: Selection = selection;
      for (let [chip] = chips(inventedDataset, left); chip; [chip] = chips(inventedDataset, left)) {
        const before = chips(inventedDataset, left).length;
        left = { ...left, ...chip.change };
        const kept = chips(inventedDataset, left).map(({ key }) => key);
        // The shared chip of unions may come apart when one before it goes.
        if (chip.key.startsWith('union')) expect(kept.length).toBeLessThanOrEqual(before);
        else expect(kept).toHaveLength(before - 1);
        expect(kept).not.toContain(chip.key);
      }
      return !isFiltered(left);
    }),
  );
});

test('no two chips share a key', () => {
  const keys = chips(inventedDataset, {
    ...defaultSelection,
    candidates,
    unions,
    kinds: organizationKinds,
    decided: decisions,
  });
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
});
