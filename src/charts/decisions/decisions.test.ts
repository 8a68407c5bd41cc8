import { describe, expect, it } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { isDisputedVote } from '../../model/endorsement.ts';
import { shownRows } from '../../model/select.ts';
import { defaultSelection } from '../../model/selection.ts';
import { oneRowPerOrganization } from '../../model/tally.ts';
import { forAnyView, numberIn } from '../any-view.fixture.ts';
import { viewOf } from '../chart-view.ts';
import { decisions } from './decisions.tsx';
import { decisionLines } from './rows.ts';

describe('the groups', () => {
  it('hold every row once, and write an account once for each way and candidate', () => {
    forAnyView((view) => {
      const cells = decisionLines(view).flatMap(({ cells: own }) => own);
      const rows = cells.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
      expect(rows).toHaveLength(shownRows(view.selected).length);
      expect(new Set(rows)).toEqual(new Set(shownRows(view.selected)));
      for (const { groups } of cells) expect(new Set(groups.map(({ words }) => words)).size).toBe(groups.length);
    });
  });

  it('leave out a way in which nothing was decided', () => {
    forAnyView((view) => {
      for (const { cells } of decisionLines(view)) expect(cells.some(({ groups }) => groups.length > 0)).toBe(true);
    });
  });
});

describe('the words', () => {
  it('count nobody where of every group the same is so: nothing is reported', () => {
    const silentOf = (count: number) => {
      const endorsements = fixtureArticles.endorsements
        .slice(0, count)
        .map((one) => ({ ...one, ended: null, process: { ...one.process, decided: 'not-said' as const } }));
      return decisions.describe(viewOf({ ...fixtureArticles, endorsements }, defaultSelection)).headline;
    };
    expect(silentOf(1)).toBe('In four articles, how the group decided isn’t reported');
    expect(silentOf(5)).toBe('In four articles, how the groups decided isn’t reported');
  });

  it('count the member votes that certainly belong, and of how many nothing is said', () => {
    forAnyView((view) => {
      const { headline, deck } = decisions.describe(view);
      const { certain } = view.selected;
      const votes = certain.filter(({ endorsement }) => endorsement.process.decided === 'member-vote');
      const unions = votes.filter((row) => row.isNationalUnion);
      const [, count] = /(\w+)(?: national unions?| groups?)? (?:is|are) reported to have let/i.exec(headline) ?? [];
      const own = oneRowPerOrganization(unions.length > 0 ? unions : votes).length;
      if (count !== undefined) expect(numberIn(count), headline).toBe(own);
      for (const [, each = '', name] of (count === undefined ? '' : headline).matchAll(/(\w+) for (\w+)(?= and|,|$)/g))
        if (!Number.isNaN(numberIn(each)))
          expect(numberIn(each)).toBe(
            oneRowPerOrganization(unions.length > 0 ? unions : votes).filter(
              ({ candidate }) => candidate.shortName === name,
            ).length,
          );
      const groups = oneRowPerOrganization(certain);
      const silent = groups.filter(({ endorsement }) => endorsement.process.decided === 'not-said').length;
      const [, some, all] = /\bhow (\w+) of the (\w+) groups decided/.exec(deck) ?? [];
      if (some === undefined) return;
      expect([numberIn(some), numberIn(all ?? '')]).toEqual([silent, groups.length]);
    });
  });

  it('neither count nor leave out a vote that only some sources report', () => {
    forAnyView((view) => {
      const { headline } = decisions.describe(view);
      const disputed = oneRowPerOrganization(
        view.selected.certain.filter(({ endorsement }) => isDisputedVote(endorsement.process)),
      );
      const speaksOfVotes = /reported to have let|no vote of members/.test(headline);
      if (speaksOfVotes) expect(headline.includes('reports differ on'), headline).toBe(disputed.length > 0);
      if (!speaksOfVotes || disputed.length > 4) return;
      const [, clause = ''] = headline.split('reports differ on ');
      for (const { organization } of disputed) expect(clause).toContain(organization.label);
    });
  });
});
