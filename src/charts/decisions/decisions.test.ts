import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { select, shownRows } from '../../model/select.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { anyView } from '../any-view.fixture.ts';
import { decisions } from './decisions.tsx';
import { decisionLines } from './rows.ts';

const runs = { numRuns: 200, seed: 2016 };
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : small.indexOf(word.toLowerCase()));

function described(change: Partial<Selection>) {
  const selection = { ...defaultSelection, ...change };
  const view = { dataset: fixtureArticles, selection, selected: select(fixtureArticles, selection), isWhole: false };
  return decisions.describe(view);
}

describe('the groups', () => {
  it('hold every row once, and write an account once for each way and candidate', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const cells = decisionLines(view).flatMap(({ cells: own }) => own);
        const rows = cells.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
        expect(rows).toHaveLength(shownRows(view.selected).length);
        expect(new Set(rows)).toEqual(new Set(shownRows(view.selected)));
        for (const { groups } of cells) expect(new Set(groups.map(({ words }) => words)).size).toBe(groups.length);
      }),
      runs,
    );
  });

  it('leave out a way in which nothing was decided', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const { cells } of decisionLines(view)) expect(cells.some(({ groups }) => groups.length > 0)).toBe(true);
      }),
      runs,
    );
  });
});

describe('the words', () => {
  it('count the member votes that certainly belong, and of how many nothing is said', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { headline, deck } = decisions.describe(view);
        const { certain, possible } = view.selected;
        const votes = certain.filter(({ endorsement }) => endorsement.process.decided === 'member-vote');
        const [, the, count, whom] =
          /\b(the )?(\w+) reported member votes? (?:certainly )?went to (\w+)/i.exec(headline) ?? [];
        if (count !== undefined) {
          expect(numberOf(count)).toBe(votes.length);
          expect(votes.every(({ candidate }) => candidate.shortName === whom)).toBe(true);
          if (the !== undefined)
            expect(possible.some(({ endorsement }) => endorsement.process.decided === 'member-vote')).toBe(false);
        }
        for (const [, each = '', name] of headline.matchAll(/(\w+) for (\w+)(?= and|,|;|$)/g)) {
          if (!headline.includes('reported as member votes:')) continue;
          expect(numberOf(each)).toBe(votes.filter(({ candidate }) => candidate.shortName === name).length);
        }
        const [, silent = 'no'] = /^For (\w+), /.exec(deck) ?? [];
        expect(numberOf(silent)).toBe(
          certain.filter(({ endorsement }) => endorsement.process.decided === 'not-said').length,
        );
      }),
      runs,
    );
  });

  it('say how one choice was made, and count a way that the filter asks for', () => {
    const one = [...fixtureArticles.organizations.keys()].filter((id) => id === 'upwa');
    expect(described({ unions: one }).headline).toBe(
      'UPWA backed Rivera, decided by leaders, according to Dana Cole, a Holt organizer',
    );
    expect(described({ decided: ['not-said'] }).headline).toMatch(
      /^\w+ endorsements whose process isn’t reported: \w+ for Rivera and \w+ for Holt$/,
    );
  });
});
