import fc from 'fast-check';
import { anyDataset, anySelectionOf, anyWhen } from '../../dataset/fixtures/any-dataset.fixture.ts';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Organization, OrganizationId } from '../../model/organization.ts';
import { select } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import type { ChartView } from '../chart-definition.ts';

const words = fc.constantFrom('Amalgamated', 'Bakers', 'of', 'WMW', 'Carters', '&', 'Illinois', 'Dyers,', 'No. 7');
const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' '));
const note = fc.option(text, { nil: '', freq: 3 });

const someLeft = fixtureArticles.candidates.find(({ left }) => left !== null)?.left;

/** A list of the invented race with long names, notes to be written beside marks, context, and candidates who leave. */
const anyRace: fc.Arbitrary<Dataset> = fc
  .record({
    dataset: anyDataset,
    labels: fc.array(text, { minLength: 12, maxLength: 12 }),
    notes: fc.array(note, { minLength: 12, maxLength: 12 }),
    happenings: fc.array(fc.record({ when: anyWhen, annotation: note }), { maxLength: 7 }),
    left: fc.option(anyWhen),
  })
  .map(({ dataset, labels, notes, happenings, left }) => ({
    ...dataset,
    candidates: dataset.candidates.map((one, index) =>
      left === null || index > 0 || !someLeft ? one : { ...one, left: { ...someLeft, when: left } },
    ),
    organizations: new Map<OrganizationId, Organization>(
      [...dataset.organizations].map(([id, one], index) => [id, { ...one, label: labels[index] ?? one.label }]),
    ),
    endorsements: dataset.endorsements.map((one, index) => ({ ...one, annotation: notes[index] ?? '' })),
    context: happenings.flatMap((one, index) => {
      const event = fixtureArticles.context[index];
      return event ? [{ ...event, ...one, organizations: [], candidates: [] }] : [];
    }),
  }));

/** A list under a selection, as a chart is given it. */
export function viewOf(dataset: Dataset, selection: Selection): ChartView {
  return { dataset, selection, selected: select(dataset, selection), isWhole: false };
}

/** Any timeline that a page can show. */
export const anyTimeline: fc.Arbitrary<ChartView> = anyRace.chain((dataset) =>
  anySelectionOf(dataset).map((selection) => viewOf(dataset, selection)),
);

/** A list with each of its endorsements as many times over, by organizations of their own. */
export function crowded(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times }, (_, index) => index);
  const own = (id: OrganizationId, copy: number): OrganizationId => `${id}-${copy}` as OrganizationId;
  return {
    ...dataset,
    organizations: new Map(
      copies.flatMap((copy) =>
        [...dataset.organizations.values()].map((one): [OrganizationId, Organization] => {
          const id = own(one.id, copy);
          return [id, { ...one, id }];
        }),
      ),
    ),
    endorsements: copies.flatMap((copy) =>
      dataset.endorsements.map((one) => ({
        ...one,
        id: `${one.id}-${copy}` as typeof one.id,
        organization: own(one.organization, copy),
      })),
    ),
  };
}
