import fc from 'fast-check';
import { anyDataset, anySelectionOf } from '../dataset/fixtures/any-dataset.fixture.ts';
import type { Dataset } from '../model/dataset.ts';
import { type ChartView, viewOf } from './chart-view.ts';

const words = ['Bakers', 'Of', 'WMWM', 'Carters', '&', 'Illinois', 'Dyers,', 'Amalgamated', 'Guild'];
const anyLabel = fc.oneof(
  {
    arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' ')),
    weight: 6,
  },
  fc.constantFrom('W', 'Донские пекари', '全国パン職人組合', 'Donaudampfschifffahrtsgesellschaftskapitänsbund'),
);
const anyAccount = fc.constantFrom('The union', 'Three of the articles, in their own voice', 'Dana Cole, an organizer');

/** A list whose names are short and long; in twelve organizations, no two alike. */
function dressed(dataset: Dataset, labels: readonly string[], accounts: readonly string[]): Dataset {
  const named = new Map(
    [...dataset.organizations.values()].map((one, index) => {
      const label = `${labels[index % labels.length] ?? ''}${'ABCDEFGHIJKL'.charAt(index)}`;
      return [one.id, { ...one, label, name: `${label} in full` }] as const;
    }),
  );
  const endorsements = dataset.endorsements.map((one, index) => {
    const { process } = one;
    const accordingTo = process.accordingTo === null ? null : (accounts[index % accounts.length] ?? null);
    return { ...one, process: { ...process, accordingTo } };
  });
  return { ...dataset, organizations: named, endorsements };
}

/** A sound list of long and short names. */
export const anyRace = fc
  .tuple(
    anyDataset,
    fc.array(anyLabel, { minLength: 12, maxLength: 12 }),
    fc.array(anyAccount, { minLength: 5, maxLength: 5 }),
  )
  .map(([dataset, labels, accounts]) => dressed(dataset, labels, accounts));

/** Any of some lists under any selection. */
export function anyViewOf(race: fc.Arbitrary<Dataset>): fc.Arbitrary<ChartView> {
  return race.chain((dataset) =>
    fc
      .tuple(anySelectionOf(dataset), fc.boolean())
      .map(([selection, isWhole]) => ({ ...viewOf(dataset, selection), isWhole })),
  );
}

/** Any sound list under any selection. */
export const anyView = anyViewOf(anyRace);

/** Holds a law for any view. */
export function forAnyView(law: (view: ChartView) => void, numRuns = 200): void {
  fc.assert(fc.property(anyView, law), { numRuns });
}

/** Numbers below ten, as a chart’s words give them. */
export const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The number of "three", "None" or "1,200"; NaN where a word is none. */
export function numberIn(word: string): number {
  const small = smallNumbers.indexOf(word.toLowerCase().replace('none', 'no'));
  return small < 0 ? Number(word.replaceAll(',', '')) : small;
}
