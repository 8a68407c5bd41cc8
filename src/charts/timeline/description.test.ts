import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { parseDay } from '../../model/day.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { whenInSentence } from '../../model/words/dates.ts';
import { capital } from '../../model/words/numbers.ts';
import { groupInSentence } from '../../model/words/names.ts';
import { anyTimeline, viewOf } from './any-timeline.fixture.ts';
import { timelineDescription } from './description.ts';

function described(selection: Partial<Selection>, dataset = fixtureArticles) {
  return timelineDescription(viewOf(dataset, { ...defaultSelection, ...selection }));
}

describe('the timeline in words', () => {
  it('gives the date and facts of a group that is left alone, as precise as they are', () => {
    fc.assert(
      fc.property(anyTimeline, (view) => {
        const { certain } = view.selected;
        const [only] = certain;
        fc.pre(only !== undefined && certain.length === 1 && view.selection.unions.length > 0);
        if (!only) return;
        const { when } = only.endorsement.date;
        const group = capital(groupInSentence(only.organization));
        const date = when.precision === 'unknown' ? ', date not reported' : ` ${whenInSentence(when)}`;
        const { headline, deck } = timelineDescription(view);
        expect(headline).toBe(`${group} backed ${only.candidate.shortName}${date}`);
        expect(deck.startsWith(`${group}, `)).toBe(true);
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
    const on = parseDay('2019-12-31');
    if (!on) throw new Error('no day');
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
    expect(described({ to: parseDay('2019-12-31') ?? null }).deck).toMatch(
      /Up to \w+ more endorsements? may belong; (?:its date isn’t|their dates aren’t) exact\./,
    );
  });

  it('counts the context of the period, and what has no date', () => {
    expect(described({}).summary).toMatch(/Context: \w+ other events/);
    expect(described({ from: parseDay('2020-12-30') ?? null }).summary).toMatch(/Context: one other event\./);
  });
});
