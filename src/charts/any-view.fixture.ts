import fc from 'fast-check';
import { anyDataset, anySelectionOf } from '../dataset/fixtures/any-dataset.fixture.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ChartView } from './chart-definition.ts';
import { viewOf } from './chart-view.ts';

const words = ['Bakers', 'Of', 'WMWM', 'Carters', '&', 'Illinois', 'Dyers,', 'Amalgamated', 'Guild'];
const anyLabel = fc.oneof(
  {
    arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' ')),
    weight: 6,
  },
  fc.constantFrom('W', 'Донские пекари', '全国パン職人組合', 'Donaudampfschifffahrtsgesellschaftskapitänsbund'),
);
const anyAccount = fc.constantFrom('The union', 'Three of the articles, in their own voice', 'Ann Ash, an organizer');

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

const anyRace = fc
  .tuple(
    anyDataset,
    fc.array(anyLabel, { minLength: 12, maxLength: 12 }),
    fc.array(anyAccount, { minLength: 5, maxLength: 5 }),
  )
  .map(([dataset, labels, accounts]) => dressed(dataset, labels, accounts));

/** Any sound list, any selection, and the rows that it shows. */
export const anyView: fc.Arbitrary<ChartView> = anyRace.chain((dataset) =>
  fc
    .tuple(anySelectionOf(dataset), fc.boolean())
    .map(([selection, isWhole]) => ({ ...viewOf(dataset, selection), isWhole })),
);
