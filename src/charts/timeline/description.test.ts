import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { wide } from '../../marks/frame.ts';
import { parseDay, type Day } from '../../model/day.ts';
import { rowsOf } from '../../model/row.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { parseWhen, unknownWhen, type When } from '../../model/when.ts';
import { whenInSentence } from '../../model/words/dates.ts';
import { capital } from '../../model/words/numbers.ts';
import { groupInSentence } from '../../model/words/names.ts';
import { viewOf } from '../chart-view.ts';
import { anyTimeline } from './any-timeline.fixture.ts';
import { timelineDescription } from './description.ts';
import { timeline } from './timeline.tsx';

const day = (text: string): Day => parseDay(text)!;

function described(selection: Partial<Selection>, dataset = fixtureArticles) {
  return timelineDescription(viewOf(dataset, { ...defaultSelection, ...selection }));
}

/** The list with a day for each endorsement and each end: the last that it may have been. */
function allExact(dataset: typeof fixtureArticles, when?: When): typeof fixtureArticles {
  const known = (own: When): When => when ?? parseWhen(own.latest ?? '2020-01-01') ?? own;
  return {
    ...dataset,
    endorsements: dataset.endorsements.map((one) => ({
      ...one,
      date: { ...one.date, when: known(one.date.when) },
      ended: one.ended && { ...one.ended, when: known(one.ended.when) },
    })),
  };
}

function drawnText(dataset: typeof fixtureArticles): string {
  const { svg } = timeline.draw(viewOf(dataset, defaultSelection), wide, { hover: null, pick: null });
  return renderToStaticMarkup(svg);
}

describe('the timeline in words', () => {
  it('gives the date and facts of a group that is left alone, as precise as they are', () => {
    fc.assert(
      fc.property(anyTimeline, ({ dataset, selection }) => {
        for (const { organization } of rowsOf(dataset)) {
          const view = viewOf(dataset, { ...selection, organizations: [organization.id] });
          const [only, second] = view.selected.certain;
          if (!only || second) continue;
          const { when } = only.endorsement.date;
          const group = capital(groupInSentence(organization));
          const date = when.precision === 'unknown' ? ', date not reported' : ` ${whenInSentence(when)}`;
          const { headline, deck } = timelineDescription(view);
          expect(headline).toBe(`${group} backed ${only.candidate.shortName}${date}`);
          expect(deck.startsWith(`${group}, `)).toBe(true);
        }
      }),
    );
  });

  it('tells by when more than half of the unions of the one ahead had come', () => {
    expect(described({}).headline).toBe(
      'By Nov. 15, 2019, at least four national unions had backed Rivera and at least two Holt',
    );
    expect(described({}, fixturePublic).headline).toMatch(/^By \w+\.? \d+, \d{4}, at least /);
  });

  it('tells how many had come by the first vote, where the list has its day', () => {
    const on = day('2019-12-31');
    const firstVote = { on, words: 'the first vote, in Lakewood', note: 'That date is ours.' };
    const { headline, note } = described({}, { ...fixtureArticles, race: { ...fixtureArticles.race, firstVote } });
    expect(headline).toBe(
      'By the first vote, in Lakewood on Dec. 31, 2019, at least four national unions had backed Rivera and at least three Holt',
    );
    expect(note).toContain('That date is ours.');
    expect(described({ to: on }).headline).not.toContain('Lakewood');
  });

  it('says how many dates are inexact, and what may belong besides', () => {
    expect(described({}).deck).toMatch(
      /^For \w+ of the \w+ endorsements, the four articles give only a range or a latest date\./,
    );
    expect(described({ to: day('2019-12-31') }).deck).toMatch(
      /Up to \w+ more endorsements? may belong; (?:its date isn’t|their dates aren’t) exact\./,
    );
  });

  it('says “at least” of no count where every date is exact, and then whose count it is', () => {
    const exact = allExact(fixtureArticles);
    for (const selection of [{}, { to: day('2019-12-31') }, { from: day('2019-10-01') }]) {
      const { headline, summary, note } = described(selection, exact);
      expect(headline).toMatch(/ national unions on our list (?:had )?backed /);
      expect(`${headline} ${summary} ${note}`).not.toMatch(/at least|for certain|latest day|possible days/);
    }
    expect(drawnText(exact)).toContain('National unions by then<');
    expect(drawnText(fixtureArticles)).toContain('National unions by then, at least');
  });

  it('says of the running count only what is so: nothing where nothing has a date', () => {
    const undated = allExact(fixtureArticles, unknownWhen);
    expect(described({}, undated).note).not.toContain('running count');
  });

  it('counts the context of the period, and what has no date', () => {
    expect(described({}).summary).toMatch(/Context: \w+ other events/);
    expect(described({ from: day('2020-12-30') }).summary).toMatch(/Context: one other event\./);
  });
});
