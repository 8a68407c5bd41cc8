import fc from 'fast-check';
import { anyWhen } from '../../dataset/fixtures/any-dataset.fixture.ts';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Dataset } from '../../model/dataset.ts';
import { anyRace, anyViewOf } from '../any-view.fixture.ts';

const words = fc.constantFrom('Amalgamated', 'Bakers', 'of', 'WMW', 'Carters', '&', 'Illinois', 'Dyers,', 'No. 7');
const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' '));
const note = fc.option(text, { nil: '', freq: 3 });

const someLeft = fixtureArticles.candidates.find(({ left }) => left !== null)?.left;

/** A list with notes to be written beside marks, context, and candidates who leave. */
const anyEventfulRace: fc.Arbitrary<Dataset> = fc
  .record({
    dataset: anyRace,
    notes: fc.array(note, { minLength: 12, maxLength: 12 }),
    happenings: fc.array(fc.record({ when: anyWhen, annotation: note }), { maxLength: 7 }),
    left: fc.option(anyWhen),
  })
  .map(({ dataset, notes, happenings, left }) => ({
    ...dataset,
    candidates: dataset.candidates.map((one, index) =>
      left === null || index > 0 || !someLeft ? one : { ...one, left: { ...someLeft, when: left } },
    ),
    endorsements: dataset.endorsements.map((one, index) => ({ ...one, annotation: notes[index] ?? '' })),
    context: happenings.flatMap((one, index) => {
      const event = fixtureArticles.context[index];
      return event ? [{ ...event, ...one, organizations: [], candidates: [] }] : [];
    }),
  }));

/** Any timeline that a page can show. */
export const anyTimeline = anyViewOf(anyEventfulRace);
