import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { organizationKinds } from '../model/organization.ts';
import type { Row } from '../model/row.ts';
import { without } from '../model/selection.ts';
import { cameInWords, formatDay } from '../model/words/dates.ts';
import { scopeInWords } from '../model/words/filters.ts';
import { kindInWords } from '../model/words/groups.ts';
import { mostNamed, seriesInWords } from '../model/words/series.ts';
import { groupInSentence } from '../model/words/names.ts';
import { type ChartView, viewOf } from './chart-view.ts';
import { charts } from './charts.ts';
import { anyView, numberIn, smallNumbers } from './any-view.fixture.ts';

const numRuns = 250;

/** The view with groups that are called U0, U1 and so on, which no other word of a headline looks like. */
function renamed({ dataset, selection }: ChartView): ChartView {
  const organizations = new Map(
    [...dataset.organizations.values()].map((one, index) => [one.id, { ...one, label: `U${index}` }] as const),
  );
  return viewOf({ ...dataset, organizations }, selection);
}

const anyRenamed = anyView.map(renamed);

function forAnyRenamed(law: (view: ChartView) => void): void {
  fc.assert(fc.property(anyRenamed, law), { numRuns });
}

/** What stands in front of a finding, with or without the days of those that the list knows. */
function scopesOf({ dataset, selection }: ChartView): readonly string[] {
  const dates = cameInWords(selection.from, selection.to);
  return [selection, without(selection, 'candidates')].flatMap((filter) =>
    (['unions', 'groups'] as const).flatMap((counted) =>
      [` known to have endorsed ${dates}`, ''].map((known) => scopeInWords(dataset, filter, counted, known)),
    ),
  );
}

/** Every group and candidate that a headline joins: "U1 and U2 backed Ash and Oak". */
function pairsIn(headline: string, view: ChartView): readonly (readonly [string, string])[] {
  const { candidates } = view.dataset;
  // A scope may begin as a shorter one does.
  const scopes = scopesOf(view).toSorted((a, b) => b.length - a.length);
  const bare = scopes.reduce((rest, scope) => rest.replace(new RegExp(scope, 'i'), ''), headline);
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
          `\\b(\\d+|${smallNumbers.join('|')})(?: national unions?| groups?)?(?: on our list)? (?:(?:for|had backed|backed) )?${shortName}\\b`,
          'gi',
        ),
      ),
    ].map(([, word = '']) => [numberIn(word), shortName] as const),
  );
}

const groups = (rows: readonly Row[]): number => new Set(rows.map(({ organization }) => organization)).size;
const hasDay = ({ endorsement: { date, ended } }: Row): boolean =>
  date.when.precision === 'day' && (ended === null || ended.when.precision === 'day');
const isBy = (row: Row, day: Day): boolean => (row.endorsement.date.when.latest ?? '9999') <= day;

const otherKinds = organizationKinds.filter((kind) => kind !== 'national-union');

describe.each(charts)('the headline of $name, under any filter', ({ describe: words }) => {
  it('joins a group with a candidate only where a row does, a certain one unless it says “may”', () => {
    forAnyRenamed((view) => {
      const { headline } = words(view);
      const { certain, possible } = view.selected;
      const rows = certain.length > 0 ? certain : possible;
      if (certain.length === 0 && possible.length > 0) expect(headline).toMatch(/\bmay\b|isn’t certain|found no date/);
      for (const [label, whom] of pairsIn(headline, view))
        expect(
          rows.some(({ organization, candidate }) => organization.label === label && candidate.shortName === whom),
          headline,
        ).toBe(true);
    });
  });

  it('gives no count of a candidate’s groups that the certain rows do not give again', () => {
    forAnyRenamed((view) => {
      const { headline } = words(view);
      const { certain } = view.selected;
      if (/member vote|let (?:its|their) members/.test(headline)) return;
      const [, day = ''] = /^By (\w+\.? \d+, \d{4}),/.exec(headline) ?? [];
      const days = certain.flatMap(({ endorsement }) => endorsement.date.when.latest ?? []);
      const to = days.find((one) => formatDay(one) === day);
      const isUnions = certain.some((row) => row.isNationalUnion);
      const byThen = certain.filter((row) => view.selection.to !== null || to === undefined || isBy(row, to));
      const rows = byThen.filter((row) => row.isNationalUnion || !isUnions);
      const said = headline.toLowerCase();
      // Whatever is named as the scope is counted, and whoever is among its "others".
      const [, more = ''] = /\band (\w+) others,/.exec(said) ?? [];
      const isOfAll =
        /\bgroups?\b/.test(said) ||
        otherKinds.some((kind) => said.includes(kindInWords(kind, 'many'))) ||
        (more !== '' && numberIn(more) + mostNamed === view.selection.organizations.length) ||
        certain.some((row) => !row.isNationalUnion && headline.includes(groupInSentence(row.organization)));
      const counted = isOfAll ? byThen : rows;
      for (const [count, whom] of countsIn(headline, view.dataset))
        expect(count, headline).toBe(groups(counted.filter(({ candidate }) => candidate.shortName === whom)));
    });
  });

  it('names each of a few groups, and of many the days and every part of the filter but what it counts', () => {
    forAnyRenamed((view) => {
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
      if (from === null && to === null) expect(said).toMatch(/four articles|at least|on our list/);
      else if ([...selected.certain, ...selected.possible].every(hasDay)) expect(said).not.toContain('at least');
      else expect(said).toMatch(/at least|known to have endorsed/);
      expect(said.includes('on our list') && said.includes('at least')).toBe(false);
    });
  });

  it('tells a count of unions that came after the race was settled as such', () => {
    forAnyRenamed((view) => {
      const { headline } = words(view);
      if (!/ name .*national unions? for /.test(headline)) return;
      const late = view.selected.certain.some((row) => row.isNationalUnion && row.phase === 'late');
      expect(headline.includes('after the race was settled'), headline).toBe(late);
    });
  });

  it('says of a few that it names under dates that others may belong, where some do', () => {
    forAnyRenamed((view) => {
      const { headline } = words(view);
      const dates = cameInWords(view.selection.from, view.selection.to);
      if (dates === '' || view.selected.certain.length === 0) return;
      if (!new RegExp(`^${dates}, (?:the )?U\\d+.* backed `, 'i').test(headline)) return;
      const { certain, possible } = view.selected;
      const mayMore = possible.some(({ organization }) => certain.every((row) => row.organization !== organization));
      expect(!mayMore || headline.endsWith('; others may have, too'), headline).toBe(true);
    });
  });

  it('says of kinds that a list does not hold that it has none, and nothing of the world', () => {
    fc.assert(
      fc.property(anyRenamed, fc.constantFrom(...organizationKinds), ({ dataset, selection }, kind) => {
        const { headline } = words(viewOf(dataset, { ...selection, kinds: [kind] }));
        const isHeld = dataset.endorsements.some((one) => dataset.organizations.get(one.organization)?.kind === kind);
        expect(/^Our list from four articles has no .*; that doesn’t mean none took sides$/.test(headline)).toBe(
          !isHeld,
        );
      }),
      { numRuns },
    );
  });

  it('names the candidates asked for where it says what of theirs is so, or that nothing is', () => {
    forAnyRenamed((view) => {
      const { candidates, selection, headline } = { ...view.dataset, ...view, ...words(view) };
      const names = candidates.filter(({ id }) => selection.candidates.includes(id)).map(({ shortName }) => shortName);
      if (names.length === 0 || headline.startsWith('Our list')) return;
      if (/\bnone\b|\bno (?:national union|group)|let (?:its|their) members|\bthe (?:\w+ )?largest/.test(headline))
        expect(headline).toMatch(new RegExp(`\\b[Oo]f .*for ${seriesInWords(names, 'or')}\\b`));
      else
        expect(
          names.some((name) => headline.includes(name)),
          headline,
        ).toBe(true);
    });
  });
});
