import { describe, expect, it } from 'vitest';
import type { CandidateId } from '../../model/candidate.ts';
import type { Day } from '../../model/day.ts';
import type { OrganizationId } from '../../model/organization.ts';
import { selectedRows } from '../../model/selected.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import type { TimelineLane } from './event.ts';
import { timelineLanes } from './rows.ts';
import { eventHint, spokenEvent } from './spoken-event.ts';
import { timelineDataset as dataset } from './timeline-dataset.fixture.ts';

function lanesOf(change: Partial<Selection>): readonly TimelineLane[] {
  const selection = { ...defaultSelection, ...change };
  return timelineLanes(dataset, selectedRows(dataset, selection), selection);
}

const [oak, ash] = [dataset.candidates[0]!, dataset.candidates[1]!];

describe('timelineLanes', () => {
  it('gives each candidate a lane in their order, and context one below', () => {
    expect(lanesOf({}).map(({ name }) => name)).toEqual([
      'Oak endorsements, 3 events',
      'Ash endorsements, 3 events',
      'Context, 2 events',
    ]);
  });
  it('orders a lane by the latest day that each event can have happened on, the undated last', () => {
    expect(lanesOf({})[0]?.events.map(({ label, dateLabel }) => `${label}, ${dateLabel}`)).toEqual([
      'Carters, by 30 Sep 2015, inferred',
      'Dyers, Nov 2015',
      'Glaziers, date not known',
    ]);
  });
  it('keeps the lane of a candidate that the filter leaves nothing of, and says so', () => {
    const lanes = lanesOf({ kinds: ['affiliate'] });
    expect(lanes.map(({ heading, events }) => [heading, events.length])).toEqual([
      ['Olive Oak', 0],
      ['Abel Ash', 1],
      ['Context', 2],
    ]);
    expect(lanes[0]?.aside).toEqual(['no endorsement in this view']);
  });
  it('leaves out the lanes of candidates that were not asked for', () => {
    expect(lanesOf({ candidates: [ash.id] }).map(({ heading }) => heading)).toEqual(['Abel Ash', 'Context']);
    expect(lanesOf({ candidates: ['nobody' as CandidateId] })).toHaveLength(1);
  });
  it('heads a lane with its bodies and how many are dated to the day', () => {
    expect(lanesOf({}).map(({ aside }) => aside.join('; '))).toEqual([
      '3 national unions; none dated to the day',
      '1 national union and 2 other bodies; one dated to the day',
      'memos, meetings and polls; never counted',
    ]);
  });
  it('keeps a vague date where it can have happened in the span, and an unknown one always', () => {
    const [first, second] = lanesOf({ from: '2015-12-14' as Day, to: '2015-12-16' as Day });
    expect(first?.events.map(({ label }) => label)).toEqual(['Glaziers']);
    expect(second?.events.map(({ label }) => label)).toEqual(['Framers']);
  });
  it('keeps the context of the organizations that were asked for, whatever their kind', () => {
    const [context] = lanesOf({ unions: ['dyers' as OrganizationId], kinds: ['local'] }).slice(-1);
    expect(context?.events.map(({ label }) => label)).toEqual(['A memo asks to wait']);
  });
  it('says which affiliate went the other way, on both sides', () => {
    const notes = lanesOf({}).flatMap(({ events }) =>
      events.flatMap(({ label, note }) => (note === '' ? [] : [`${label}: ${note}`])),
    );
    expect(notes).toEqual(['Dyers: an affiliate went to Ash', 'Framers: its parent chose Oak']);
  });
  it('lets context open the organization it concerns first, where that one endorsed', () => {
    expect(lanesOf({})[2]?.events.map(({ opens }) => opens)).toEqual(['dyers', null]);
  });
});

describe('spokenEvent', () => {
  const spoken = lanesOf({}).flatMap(({ events }) => events.map((event) => spokenEvent(dataset, event)));
  it('names the organization first, then candidate, date and members, with the precision of each', () => {
    expect(spoken.slice(0, 6)).toEqual([
      'Carters, Oak, by 30 September 2015, inferred, member count not known',
      'Dyers, Oak, in November 2015, 1.2 million members',
      'Glaziers, Oak, date not known, member count not known',
      'Dyers local 7, Ash, in the week of 6 to 12 December 2015, member count not known',
      'Framers, Ash, between 1 November 2015 and 17 December 2015, member count not known',
      'Bakers, Ash, 17 December 2015, 300,000 members',
    ]);
  });
  it('carries the summary and the outlet of a context event', () => {
    expect(spoken[6]).toBe('A memo asks to wait, memo, in June 2015. It asked all to wait. Source: The Gazette.');
  });
  it('never lacks what the tooltip says of a date', () => {
    const [event] = lanesOf({})[1]!.events.slice(2);
    expect(eventHint(dataset, event!)).toContain(`Endorsed ${ash.name} on 17 December 2015`);
    expect(eventHint(dataset, lanesOf({})[0]!.events[2]!)).toContain(
      `Endorsed ${oak.name} on a date that is not known`,
    );
  });
});
