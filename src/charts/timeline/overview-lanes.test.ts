import { expect, test } from 'vitest';
import { dayNumber } from '../../model/day.ts';
import { bestDay } from '../../model/when.ts';
import { overviewLanes } from './overview-lanes.ts';
import { wholeDomain } from './time-domain.ts';
import { timelineDataset } from './timeline-dataset.fixture.ts';

const whole = wholeDomain(timelineDataset);

test('the overview has a lane for each candidate, and one for context where there is any', () => {
  const slots = timelineDataset.candidates.map(({ order }) => order);
  expect(overviewLanes(timelineDataset, whole).map(({ slot }) => slot)).toEqual([...slots, 'neutral']);
  expect(overviewLanes({ ...timelineDataset, context: [] }, whole).map(({ slot }) => slot)).toEqual(slots);
});

test('every dated endorsement has its day in its candidate’s lane, and no day comes twice', () => {
  const lanes = overviewLanes(timelineDataset, whole);
  for (const [index, { id }] of timelineDataset.candidates.entries()) {
    const own = timelineDataset.endorsements.filter(({ candidate }) => candidate === id);
    const days = own.flatMap(({ date }) => bestDay(date.when) ?? []).map((day) => dayNumber(day) - whole[0]);
    expect(new Set(lanes[index]?.days)).toEqual(new Set(days));
    expect(lanes[index]?.days).toHaveLength(new Set(days).size);
  }
});

test('a day outside the window stands at its edge', () => {
  const [first, last] = whole;
  const narrow: typeof whole = [first + 20, last - 20];
  const days = overviewLanes(timelineDataset, narrow).flatMap((lane) => lane.days);
  expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...days)).toBeLessThanOrEqual(narrow[1] - narrow[0]);
});
