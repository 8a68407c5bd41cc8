import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDataset, anySelectionOf } from '../dataset/fixtures/any-dataset.fixture.ts';
import { fixtureArticles } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import { day } from './day.fixture.ts';
import { dayFromNumber, dayNumber, type Day } from './day.ts';
import { rowsOf, type Row } from './row.ts';
import { select, shownRows, standingOf } from './select.ts';
import { defaultSelection, filterParts, noFilter, without } from './selection.ts';
import { canAddSizes, tallies } from './tally.ts';
import { ruleResults } from './counting-rules.ts';

const anyView = anyDataset.chain((dataset) => anySelectionOf(dataset).map((selection) => ({ dataset, selection })));
const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ endorsement }) => endorsement.id);

describe('a selection', () => {
  it('puts each row in one place at most, and never one that a wider filter has not', () => {
    fc.assert(
      fc.property(anyView, fc.subarray([...filterParts]), ({ dataset, selection }, parts) => {
        const shown = shownRows(select(dataset, selection));
        expect(new Set(shown).size).toBe(shown.length);
        if (parts.length === 0) return;
        // A choice that had ended by a day is past with or without it; what counts may change, not what is shown.
        const wider = new Set(shownRows(select(dataset, without(selection, ...parts))));
        expect(shown.every((row) => wider.has(row))).toBe(true);
      }),
    );
  });

  it('is certain of a row where each day it can have happened on passes, and unsure where some does', () => {
    fc.assert(
      fc.property(anyView, ({ dataset, selection }) => {
        for (const row of rowsOf(dataset)) {
          const { earliest, latest } = row.endorsement.date.when;
          if (row.endorsement.ended !== null || earliest === null || latest === null) continue;
          const days = Array.from({ length: dayNumber(latest) - dayNumber(earliest) + 1 }, (_, index) =>
            dayFromNumber(dayNumber(earliest) + index),
          );
          const passes = days.filter((one) => (selection.from ?? one) <= one && one <= (selection.to ?? one)).length;
          const expected = passes === days.length ? 'certain' : passes > 0 ? 'possible' : 'out';
          expect(standingOf(row, { ...noFilter, from: selection.from, to: selection.to })).toBe(expected);
        }
      }),
    );
  });

  it('holds an undated row for possible under any date, and for certain under none', () => {
    const undated = rowsOf(fixtureArticles).find(({ endorsement }) => endorsement.id === 'machinists-rivera');
    if (!undated) throw new Error('the fixture has lost its undated row');
    expect(standingOf(undated, noFilter)).toBe('certain');
    expect(standingOf(undated, { ...noFilter, to: day('2020-12-31') })).toBe('possible');
  });

  it('never takes an open date back to before the race', () => {
    const { race } = fixtureArticles;
    const open = rowsOf(fixtureArticles).filter(({ endorsement }) => endorsement.date.when.earliest === null);
    expect(open.length).toBeGreaterThan(0);
    const before = dayFromNumber(dayNumber(race.from) - 1);
    const standings = (to: Day): ReadonlySet<string> =>
      new Set(open.map((row) => standingOf(row, { ...noFilter, to })));
    expect(standings(before)).toEqual(new Set(['out']));
    expect(standings(race.from)).toEqual(new Set(['possible']));
  });

  it('counts a union that switched once, for the side that it is on by the day', () => {
    const on = (to: string | null): readonly string[] =>
      tallies(
        select(fixtureArticles, {
          ...defaultSelection,
          organizations: [...fixtureArticles.organizations.keys()].filter((id) => id === 'transit'),
          to: to === null ? null : day(to),
        }).certain,
        fixtureArticles.candidates,
      ).flatMap(({ candidate, unions }) => (unions > 0 ? [candidate.id] : []));
    expect(on('2020-03-01')).toEqual(['holt']);
    expect(on('2020-03-31')).toEqual(['rivera']);
    expect(on(null)).toEqual(['rivera']);
  });

  it('counts a union that withdrew for nobody once it surely had', () => {
    const bakers = (to: string): string =>
      Object.entries(select(fixtureArticles, { ...defaultSelection, to: day(to) }))
        .filter(([, rows]) => ids(rows as readonly Row[]).includes('bakers-holt'))
        .map(([name]) => name)
        .join();
    expect(['2020-01-31', '2020-02-10', '2020-02-29', '2020-05-10', '2020-05-31'].map(bakers)).toEqual([
      '',
      'possible',
      'certain',
      'possible',
      'past',
    ]);
  });

  it('sorts by the asked order, sizes that nobody reports last', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const sizes = select(dataset, defaultSelection).certain.map(
          ({ organization }) => organization.membership?.count ?? 0,
        );
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('a tally', () => {
  it('counts national unions alone, and none twice', () => {
    fc.assert(
      fc.property(anyView, ({ dataset, selection }) => {
        const { certain } = select(dataset, selection);
        for (const { candidate, unions, sized, members } of tallies(certain, dataset.candidates)) {
          const own = new Map(
            certain
              .filter((row) => row.candidate.id === candidate.id && row.isNationalUnion)
              .map(({ organization }) => [organization.id, organization]),
          );
          const sizes = [...own.values()].flatMap(({ membership }) =>
            membership?.basis === 'members' ? [membership.count] : [],
          );
          expect([unions, sized, members]).toEqual([
            own.size,
            sizes.length,
            sizes.reduce((sum, size) => sum + size, 0),
          ]);
        }
      }),
    );
  });

  it('says "about" of a sum, and the source’s own word of a single figure', () => {
    const [rivera, holt] = tallies(select(fixtureArticles, defaultSelection).certain, fixtureArticles.candidates);
    expect([rivera?.hedge, rivera?.sized, holt?.hedge]).toEqual(['about', 3, 'about']);
    expect(canAddSizes(fixtureArticles)).toBe(false);
  });
});

describe('the rules for counting', () => {
  it('have a leader where one has more than every other, and never where the most is shared', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        for (const { sides, leader } of ruleResults(dataset)) {
          const most = Math.max(...sides.map(({ count }) => count));
          const ahead = sides.filter(({ count }) => count === most);
          expect(most).toBeGreaterThan(0);
          expect(leader).toBe(ahead.length === 1 ? ahead[0]?.candidate : null);
        }
      }),
    );
  });
});
