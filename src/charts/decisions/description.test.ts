import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSelection } from '../../model/selection.ts';
import { selectedRows, type Row } from '../../model/selected.ts';
import { anyView, type AnyView } from '../any-view.fixture.ts';
import { isOfFilter } from '../counted-again.fixture.ts';
import type { Description } from '../description.ts';
import { inventedRace } from '../invented-race.fixture.ts';
import { standsFor } from '../read-number.fixture.ts';
import { numeral, untold, type Told } from '../told.fixture.ts';
import { decisionsDescription } from './description.ts';

function assertTold(part: keyof Description, known: (view: AnyView) => readonly Told[]): void {
  fc.assert(
    fc.property(anyView, (view) => {
      const description = decisionsDescription(view.dataset, view.rows, view.selection);
      expect(untold(description[part], known(view))).toEqual([]);
    }),
    { numRuns: 400 },
  );
}

function decided(rows: readonly Row[], way: string): readonly Row[] {
  return rows.filter(({ endorsement }) => endorsement.process.decided === way);
}

const headings = { 'Members voted': 'member-vote', 'Leaders decided': 'leadership', 'Not said': 'not-said' };

describe('decisionsDescription', () => {
  it('gives no number in the subtitle but those of the filter', () => {
    assertTold('subtitle', (view) => [
      {
        sentence:
          /^Endorsements by how they were decided, and whose account says so, in the five articles\. Showing (.*)\.$/,
        isTrue: (filter = '') => isOfFilter(filter, view),
      },
    ]);
  });

  it('gives counts in the summary that come out the same when counted again', () => {
    assertTold('summary', ({ dataset, rows }) => [
      ...Object.entries(headings).map(([heading, way]): Told => {
        const counts = dataset.candidates
          .map(({ id, shortName }) => ({
            shortName,
            count: decided(rows, way).filter((row) => row.candidate.id === id).length,
          }))
          .filter(({ count }) => count > 0);
        const list = counts.map(({ shortName }) => `${numeral} for ${shortName}`).join(' and ');
        return {
          sentence: new RegExp(`${heading}: ${list}\\.`),
          isTrue: (...parts) => counts.every(({ count }, index) => standsFor(parts[index] ?? '', count)),
        };
      }),
      {
        sentence: new RegExp(`A grid of ${numeral} endorsements?: ways of deciding by candidate\\.`),
        isTrue: (count = '') => standsFor(count, rows.length),
      },
    ]);
  });

  it('counts in the note those whose process nobody gives', () => {
    assertTold('note', ({ rows }) => [
      {
        sentence: new RegExp(
          `For ${numeral} endorsements? the record does not say how it was decided\\. That is not the same as a decision by leaders\\.`,
        ),
        isTrue: (silent = '') => standsFor(silent, decided(rows, 'not-said').length),
      },
    ]);
  });

  it('gives a headline that the counts bear out', () => {
    assertTold('headline', ({ rows }) => {
      const voted = decided(rows, 'member-vote');
      const all = (name: string): boolean => voted.every(({ candidate }) => candidate.shortName === name);
      return [
        { sentence: /^No endorsement matches these filters$/, isTrue: () => rows.length === 0 },
        {
          sentence: /^No member vote is reported for this endorsement$/,
          isTrue: () => rows.length === 1 && voted.length === 0,
        },
        {
          sentence: new RegExp(`^No member vote is reported for any of these ${numeral} endorsements$`),
          isTrue: (count = '') => voted.length === 0 && standsFor(count, rows.length),
        },
        {
          sentence: new RegExp(`^${numeral} of ${numeral} endorsements are reported as member votes$`),
          isTrue: (votes = '', count = '') => standsFor(votes, voted.length) && standsFor(count, rows.length),
        },
        {
          sentence: /^The one reported member vote chose (\w+)$/,
          isTrue: (name = '') => voted.length === 1 && all(name),
        },
        {
          sentence: /^Both reported member votes chose (\w+)$/,
          isTrue: (name = '') => voted.length === 2 && all(name),
        },
        {
          sentence: new RegExp(`^All ${numeral} reported member votes chose (\\w+)$`),
          isTrue: (count = '', name = '') => standsFor(count, voted.length) && all(name),
        },
      ];
    });
  });

  it('says that a crowded cell is not drawn whole, and only then', () => {
    const noteOf = (size: number): string => {
      const dataset = inventedRace(size);
      return decisionsDescription(dataset, selectedRows(dataset, defaultSelection), defaultSelection).note;
    };
    const crowded = 'At most 40 of each way and candidate are drawn; the table and the downloads have all.';
    expect(noteOf(200)).toContain(crowded);
    expect(noteOf(60)).not.toContain(crowded);
  });
});
