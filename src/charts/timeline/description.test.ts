import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseDay, type Day } from '../../model/day.ts';
import type { Row } from '../../model/row.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { formatDay, whenInSentence } from '../../model/words/dates.ts';
import { filterClause, filterInWords } from '../../model/words/filters.ts';
import type { ChartView } from '../chart-definition.ts';
import { anyTimeline, viewOf } from './any-timeline.fixture.ts';
import { timelineDescription } from './description.ts';

const headlineOf = (view: ChartView): string => timelineDescription(view).headline;
const latest = ({ endorsement }: Row): Day | null => endorsement.date.when.latest;
const by = (rows: readonly Row[], words: string): readonly Row[] =>
  rows.filter((row) => {
    const day = latest(row);
    return (
      day !== null &&
      rows.some((one) => latest(one) !== null && formatDay(latest(one) ?? day) === words && day <= (latest(one) ?? day))
    );
  });

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberIn = (words: string): number =>
  small.includes(words.toLowerCase()) ? small.indexOf(words.toLowerCase()) : Number(words);

/** Each kind of headline and how its figures are counted again, from the certain rows alone. */
const kinds: readonly (readonly [
  RegExp,
  (found: RegExpExecArray, certain: readonly Row[]) => readonly [string, number][],
])[] = [
  [
    /(\w+) of the (\w+) national unions for (\w+) had endorsed by (\w+\.? \d+, \d{4})/i,
    ([, some = '', all = '', name, day = ''], certain) => {
      const own = certain.filter((row) => row.isNationalUnion && row.candidate.shortName === name);
      return [
        [some, organizations(by(own, day))],
        [all, organizations(own)],
      ];
    },
  ],
  [
    /(\w+) national unions? (?:had )?endorsed (.+?)(?:, among endorsements.*)?$/i,
    ([, first = '', rest = ''], certain) => {
      const [name = '', ...others] = rest.split(/, (?=\w+ \w+)| and /);
      return [`${first} ${name}`, ...others].map((words): [string, number] => {
        const [count = '', shortName] = words.split(' ');
        return [
          count,
          organizations(certain.filter((row) => row.isNationalUnion && row.candidate.shortName === shortName)),
        ];
      });
    },
  ],
  [
    /(\w+) (\w+) endorsements came (?:on|the same day,) (\w+\.? \d+, \d{4})/i,
    ([, count = '', name, day], certain) => {
      const exact = certain.filter(
        (row) => row.candidate.shortName === name && row.endorsement.date.when.precision === 'day',
      );
      return [[count, exact.filter((row) => formatDay(latest(row) ?? fail()) === day).length]];
    },
  ],
  [
    /(?:(\w+) of )?(\w+) (?:\w+ )?endorsements (?:had come|came)(?: by (\w+\.? \d+, \d{4})|,|$)/i,
    ([, some, all = '', day], certain) => [
      [all, certain.length],
      [some ?? all, day === undefined ? certain.length : by(certain, day).length],
    ],
  ],
  [
    /no date is reported for (\w+)/i,
    ([, all = ''], certain) => [[all, certain.filter((row) => latest(row) === null).length]],
  ],
];

function organizations(rows: readonly Row[]): number {
  return new Set(rows.map(({ organization }) => organization)).size;
}

function fail(): never {
  throw new Error('no such day');
}

describe('the timeline’s headline', () => {
  it('gives no figure under any filter that the certain rows do not give again', () => {
    fc.assert(
      fc.property(anyTimeline, (view) => {
        const { certain } = view.selected;
        fc.pre(certain.length > 1);
        const headline = headlineOf(view);
        const [found] = kinds.flatMap(([pattern, count]) => {
          const match = pattern.exec(headline);
          return match ? [count(match, certain)] : [];
        });
        expect(found, headline).toBeDefined();
        for (const [words, count] of found ?? []) expect(numberIn(words), headline).toBe(count);
      }),
      { numRuns: 250 },
    );
  });

  it('says “at least” of a count by a day where another may have come by then', () => {
    fc.assert(
      fc.property(anyTimeline, (view) => {
        const headline = headlineOf(view);
        const [found, , , name, day = ''] = kinds[0]?.[0].exec(headline) ?? [];
        if (found === undefined) return;
        const own = view.selected.certain.filter((row) => row.isNationalUnion && row.candidate.shortName === name);
        const last =
          by(own, day)
            .map((row) => latest(row) ?? fail())
            .sort()
            .at(-1) ?? fail();
        const others = own.filter((row) => !by(own, day).includes(row));
        const mayHave = others.some(({ endorsement }) => (endorsement.date.when.earliest ?? last) <= last);
        expect(/at least/i.test(headline)).toBe(mayHave);
      }),
      { numRuns: 250 },
    );
  });

  it('names the dates, and every part of the filter but candidates that it names itself', () => {
    fc.assert(
      fc.property(anyTimeline, (view) => {
        const { dataset, selection } = view;
        fc.pre(view.selected.certain.length > 1);
        // Who speaks of national unions has said what kind they are.
        const headline = headlineOf(view)
          .toLowerCase()
          .replace(/ national unions? /, ' by national unions ');
        for (const part of ['unions', 'kinds', 'decided', 'dates'] as const)
          expect(headline).toContain(filterClause(dataset, selection, part).toLowerCase());
      }),
    );
  });

  it('gives the facts of a union that is left alone, and says where nothing is certain', () => {
    fc.assert(
      fc.property(anyTimeline, (view) => {
        const { certain, possible } = view.selected;
        const headline = headlineOf(view);
        const [only] = certain;
        if (certain.length === 1 && only) {
          const { organization, candidate, endorsement } = only;
          const when = whenInSentence(endorsement.date.when);
          expect(headline).toBe(`${organization.label} backed ${candidate.shortName} ${when}`);
        }
        if (certain.length > 0) return;
        expect(headline).toContain(filterInWords(view.dataset, view.selection));
        expect(headline).toMatch(possible.length > 0 ? /^Up to .* but none for certain$/ : /^No endorsements/);
      }),
    );
  });

  const on = (selection: Partial<Selection>, dataset = fixtureArticles): string =>
    headlineOf(viewOf(dataset, { ...defaultSelection, ...selection }));

  it('tells by when most unions of the one ahead had chosen, and under dates how many had', () => {
    expect(on({})).toBe('At least four of the seven national unions for Rivera had endorsed by Nov. 15, 2019');
    expect(on({ to: parseDay('2019-12-31') ?? null })).toBe(
      'As of Dec. 31, 2019, at least four national unions had endorsed Rivera and three Holt',
    );
    expect(on({}, fixturePublic)).toMatch(/^[A-Z].* by \w+\.? \d+, \d{4}$/);
  });

  it('keeps what may belong out of it, and tells of it in the deck', () => {
    const view = viewOf(fixtureArticles, { ...defaultSelection, to: parseDay('2019-12-31') ?? null });
    expect(timelineDescription(view).deck).toMatch(/Up to \w+ more may fall in this period; \w+ dates? \w+’t exact\./);
  });
});
