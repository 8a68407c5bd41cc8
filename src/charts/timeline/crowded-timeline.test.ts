import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medium, narrow, wide } from '../../marks/frame.ts';
import { dayFromNumber, dayNumber, type Day } from '../../model/day.ts';
import { whenShort } from '../../model/when-words.ts';
import { parseWhen, unknownWhen } from '../../model/when.ts';
import { rowLimit } from './composition.ts';
import { timelineLayout, type TimelineContent } from './layout.ts';
import { anyContent } from './random-timeline.fixture.ts';
import { eventLimit } from './rows.ts';

describe('a crowded timeline', () => {
  const from = dayNumber('2015-01-01' as Day);
  const domain: TimelineContent['domain'] = [from, from + 700];
  const crowded = (count: number): TimelineContent => {
    const [content] = fc.sample(
      anyContent(1).filter(({ lanes }) => lanes.some(({ events }) => events.length > 0)),
      { numRuns: 1, seed: 7 },
    );
    const lane = content?.lanes.find(({ events }) => events.length > 0);
    const [event] = lane?.events ?? [];
    if (!content || !lane || !event) throw new Error('nothing was sampled');
    const days = Array.from({ length: count }, (_, index) => from + Math.floor((index * 700) / count));
    const events = days.map((day, index) => {
      const when = parseWhen(dayFromNumber(day)) ?? unknownWhen;
      const span = { earliest: day, latest: day, best: day };
      return {
        ...event,
        id: `e${index}`,
        label: 'Amalgamated Bakers',
        when,
        dateLabel: whenShort(when),
        members: null,
        days: span,
      };
    });
    return { ...content, domain, running: 'off', lanes: [{ ...lane, events }] };
  };

  it('keeps a label for every event up to sixty rows, then leaves labels out', () => {
    const few = timelineLayout(crowded(50), wide).lanes[0]!.events;
    expect(few.every(({ labels }) => labels.length > 0)).toBe(true);
    const many = timelineLayout(crowded(400), wide).lanes[0]!.events;
    expect(many).toHaveLength(400);
    expect(many.some(({ labels }) => labels.length === 0)).toBe(true);
    expect(new Set(many.map(({ y }) => y)).size).toBeLessThanOrEqual(rowLimit);
  });

  it('draws by month on a phone where a lane would have more than sixty rows', () => {
    const [lane] = timelineLayout(crowded(rowLimit + 1), narrow).lanes;
    expect(lane?.bins?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(rowLimit + 1);
  });

  it('draws by month past a thousand events, and counts each of them', () => {
    const [lane] = timelineLayout(crowded(eventLimit + 1), medium).lanes;
    expect(lane?.events).toHaveLength(0);
    expect(lane?.bins?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(eventLimit + 1);
    expect(timelineLayout(crowded(eventLimit), wide).lanes[0]?.events).toHaveLength(eventLimit);
  });
});
