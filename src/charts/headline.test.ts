import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles } from '../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseDay, type Day } from '../model/day.ts';
import { organizationKinds } from '../model/organization.ts';
import type { Row } from '../model/row.ts';
import { select } from '../model/select.ts';
import { defaultSelection, without, type Selection } from '../model/selection.ts';
import { cameInWords, formatDay } from '../model/words/dates.ts';
import { ofWhomInWords } from '../model/words/filters.ts';
import { listInWords } from '../model/words/lists.ts';
import type { ChartView } from './chart-definition.ts';
import { charts } from './charts.ts';
import { anyTimeline } from './timeline/any-timeline.fixture.ts';

const runs = { numRuns: 250, seed: 2016 };
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberIn = (word: string): number => (/^\d/.test(word) ? Number(word) : small.indexOf(word.toLowerCase()));

/** The view with groups that are called U0, U1 and so on, which no other word of a headline looks like. */
function renamed({ dataset, selection, isWhole }: ChartView): ChartView {
  const organizations = new Map(
    [...dataset.organizations.values()].map((one, index) => [one.id, { ...one, label: `U${index}` }] as const),
  );
  const plain = { ...dataset, organizations };
  return { dataset: plain, selection, selected: select(plain, selection), isWhole };
}

const anyView = anyTimeline.map(renamed);

/** What stands in front of a finding, with or without the days of those that the list knows. */
function scopesOf({ dataset, selection }: ChartView): readonly string[] {
  const dates = cameInWords(selection.from, selection.to);
  return [selection, without(selection, 'candidates')].flatMap((filter) =>
    (['unions', 'groups'] as const).flatMap((counted) =>
      [` known to have endorsed ${dates}`, ''].map((known) => ofWhomInWords(dataset, filter, counted, known)),
    ),
  );
}

/** Every group and candidate that a headline joins: "U1 and U2 backed Ash and Oak". */
function pairsIn(headline: string, view: ChartView): readonly (readonly [string, string])[] {
  const { candidates } = view.dataset;
  const bare = scopesOf(view).reduce((rest, scope) => rest.replace(new RegExp(scope, 'i'), ''), headline);
  let last = '';
  return bare.split('; ').flatMap((clause) => {
    // A clause without a verb goes on with that of the one before.
    const [who = '', whom = last] = clause.split(/ backed /);
    last = whom;
    const names = candidates.map(({ shortName }) => shortName).filter((name) => new RegExp(`\\b${name}\\b`).test(whom));
    return [...who.matchAll(/\bU\d+/g)].flatMap(([label]) => names.map((name) => [label, name] as const));
  });
}

/** Every count of a candidate’s groups in a headline: "six national unions for Ash", "at least one Oak". */
function countsIn(headline: string, { candidates }: Dataset): readonly (readonly [number, string])[] {
  return candidates.flatMap(({ shortName }) =>
    [
      ...headline.matchAll(
        new RegExp(
          `\\b(\\d+|${small.join('|')})(?: national unions?| groups?)? (?:(?:for|had backed|backed) )?${shortName}\\b`,
          'gi',
        ),
      ),
    ].map(([, word = '']) => [numberIn(word), shortName] as const),
  );
}

const groups = (rows: readonly Row[]): number => new Set(rows.map(({ organization }) => organization)).size;
const isBy = (row: Row, day: Day): boolean => (row.endorsement.date.when.latest ?? '9999') <= day;

describe.each(charts)('the headline of $name, under any filter', ({ name, describe: words }) => {
  it('joins a group with a candidate only where a row does, a certain one unless it says “may”', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { headline } = words(view);
        const { certain, possible } = view.selected;
        const rows = certain.length > 0 ? certain : possible;
        if (certain.length === 0 && possible.length > 0)
          expect(headline).toMatch(/\bmay\b|isn’t certain|found no date/);
        for (const [label, whom] of pairsIn(headline, view))
          expect(
            rows.some(({ organization, candidate }) => organization.label === label && candidate.shortName === whom),
            headline,
          ).toBe(true);
      }),
      runs,
    );
  });

  it('gives no count of a candidate’s groups that the certain rows do not give again', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { headline } = words(view);
        const { certain } = view.selected;
        if (/member vote|let (?:its|their) members/.test(headline)) return;
        const [, day = ''] = /^By (\w+\.? \d+, \d{4}),/.exec(headline) ?? [];
        const days = certain.flatMap(({ endorsement }) => endorsement.date.when.latest ?? []);
        const to = days.find((one) => formatDay(one) === day);
        const isUnions = certain.some((row) => row.isNationalUnion);
        const rows = certain.filter(
          (row) =>
            (row.isNationalUnion || !isUnions) && (view.selection.to !== null || to === undefined || isBy(row, to)),
        );
        const counted =
          name === 'decisions'
            ? certain.filter((row) => row.isNationalUnion || !/national|of unions/.test(headline))
            : rows;
        for (const [count, whom] of countsIn(headline, view.dataset))
          expect(count, headline).toBe(groups(counted.filter(({ candidate }) => candidate.shortName === whom)));
      }),
      runs,
    );
  });

  it('names each of a few groups, and of many the days and every part of the filter but what it counts', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { selection, selected } = view;
        const { headline } = words(view);
        if (selected.certain.length === 0 || pairsIn(headline, view).length > 0) return;
        const { from, to } = selection;
        const said = headline.toLowerCase();
        expect(said).toContain(cameInWords(from, to).toLowerCase());
        if (selection.decided.length === 0)
          expect(
            scopesOf(view).some((scope) => said.includes(scope.toLowerCase())),
            headline,
          ).toBe(true);
        if (from === null && to === null) expect(said).toMatch(/four articles|at least/);
        else expect(said).toMatch(/at least|known to have endorsed/);
      }),
      runs,
    );
  });

  it('says of kinds that a list does not hold that it has none, and nothing of the world', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...organizationKinds), ({ dataset, selection, isWhole }, kind) => {
        const own = { ...selection, kinds: [kind] };
        const { headline } = words({ dataset, selection: own, selected: select(dataset, own), isWhole });
        const isHeld = dataset.endorsements.some((one) => dataset.organizations.get(one.organization)?.kind === kind);
        expect(/^Our list from four articles has no .*; that doesn’t mean none took sides$/.test(headline)).toBe(
          !isHeld,
        );
      }),
      runs,
    );
  });

  it('names the candidates asked for where it says what of theirs is so, or that nothing is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { candidates, selection, headline } = { ...view.dataset, ...view, ...words(view) };
        const names = candidates
          .filter(({ id }) => selection.candidates.includes(id))
          .map(({ shortName }) => shortName);
        if (names.length === 0 || headline.startsWith('Our list')) return;
        if (/\bnone\b|\bno (?:national union|group)|let (?:its|their) members|\bthe (?:\w+ )?largest/.test(headline))
          expect(headline).toMatch(new RegExp(`\\b[Oo]f .*for ${listInWords(names, 'or')}\\b`));
        else
          expect(
            names.some((name) => headline.includes(name)),
            headline,
          ).toBe(true);
      }),
      runs,
    );
  });
});

const day = (text: string): Day | null => parseDay(text) ?? null;
const candidateIds = (...own: readonly string[]) =>
  fixtureArticles.candidates.map(({ id }) => id).filter((id) => own.includes(id));
const ids = (...own: readonly string[]) => [...fixtureArticles.organizations.keys()].filter((id) => own.includes(id));

it.each<readonly [string, Partial<Selection>, readonly string[]]>([
  [
    'the list’s own statement',
    {},
    [
      'Four articles name seven national unions for Rivera and four for Holt',
      'In four articles, the two largest unions by reported membership backed Rivera',
      'By Nov. 15, 2019, at least four national unions had backed Rivera and at least two Holt',
      'In four articles, one national union is reported to have let its members vote: NOA, for Holt',
    ],
  ],
  [
    'a floor under dates',
    { to: day('2019-12-31') },
    [
      'By Dec. 31, 2019, at least four national unions had backed Rivera and at least three Holt',
      'Of the national unions known to have endorsed by Dec. 31, 2019, the two largest by reported membership backed Rivera',
      'By Dec. 31, 2019, at least four national unions had backed Rivera and at least three Holt',
      'Of the groups known to have endorsed by Dec. 31, 2019, two are reported to have let their members vote: Progress Network and NEU’s North Valley affiliate, for Holt',
    ],
  ],
  [
    'a few groups by name',
    { unions: ids('neu', 'upwa') },
    [
      'NEU and UPWA backed Rivera',
      'NEU (2.1 million members) and UPWA (some 1.4 million members) backed Rivera',
      'NEU backed Rivera in October 2019; UPWA, on Nov. 15, 2019',
      'NEU backed Rivera, reportedly by decision of leaders who cited member polls; UPWA, reportedly by decision of leaders',
    ],
  ],
  [
    'one group with its facts',
    { unions: ids('upwa') },
    [
      'UPWA backed Rivera on Nov. 15, 2019',
      'UPWA, some 1.4 million members, backed Rivera on Nov. 15, 2019',
      'UPWA backed Rivera on Nov. 15, 2019',
      'UPWA backed Rivera by decision of leaders, according to Dana Cole, a Holt organizer',
    ],
  ],
  [
    'one group whose date may not fall in the period',
    { unions: ids('neu'), to: day('2019-10-10') },
    Array.from(
      { length: 4 },
      () => 'NEU backed Rivera in October 2019; it isn’t certain whether that was by Oct. 10, 2019',
    ),
  ],
  [
    'that of one candidate’s none is so',
    { candidates: candidateIds('rivera') },
    [
      'Four articles name seven national unions for Rivera',
      'In four articles, of the national unions for Rivera, the largest by reported membership is NEU: 2.1 million members',
      'By Nov. 15, 2019, at least four national unions had backed Rivera',
      'In four articles, of the groups for Rivera, none is reported to have let its members vote; how four decided isn’t reported',
    ],
  ],
  [
    'a kind that the list does not hold',
    { kinds: ['local'] },
    Array.from({ length: 4 }, () => 'Our list from four articles has no locals; that doesn’t mean none took sides'),
  ],
])('tells %s', (_, change, expected) => {
  const selection = { ...defaultSelection, ...change };
  const view = { dataset: fixtureArticles, selection, selected: select(fixtureArticles, selection), isWhole: false };
  expect(charts.map(({ describe: words }) => words(view).headline)).toEqual(expected);
});
