// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import type { Selection } from '../../model/selection.ts';
import { button, field, mounted, press, type, wait } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { AsOfControl } from './as-of-control.tsx';
import { eventDays } from './event-days.ts';
import { LiveView } from './live-view.fixture.tsx';
import { stepMs } from './use-playback.ts';

type Ask = (how: 'change' | 'draft', change: Partial<Selection>) => void;

const days = eventDays(viewOf(keptArticles));
const [firstDay = null, secondDay = null] = days;
const lastDay = days.at(-1) ?? null;

function drawn(start: Partial<Selection> = {}) {
  const asked = vi.fn<Ask>();
  const page = (
    <LiveView dataset={keptArticles} start={start} onAsk={asked} draw={(view) => <AsOfControl view={view} />} />
  );
  return { asked, ...mounted(page) };
}

function motion(wanted: 'full' | 'reduced'): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: wanted === 'reduced',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

beforeEach(() => {
  vi.useFakeTimers();
  motion('full');
});

afterEach(() => {
  vi.useRealTimers();
});

test('playing steps through the days in order, stops at the last, and is one step of the history', () => {
  const { asked } = drawn();
  press(button('Play'));
  for (let steps = 1; steps < days.length; steps++) wait(stepMs);
  expect(asked.mock.calls).toEqual([...days.map((asOf) => ['draft', { asOf }]), ['change', { asOf: lastDay }]]);
  wait(10 * stepMs);
  expect(asked).toHaveBeenCalledTimes(days.length + 1);
  expect(button('Play again').disabled).toBe(false);
});

test('playing goes on from the day that stands, and begins anew after the last', () => {
  const { asked } = drawn({ asOf: firstDay });
  press(button('Play'));
  expect(asked.mock.calls).toEqual([['draft', { asOf: secondDay }]]);
  const again = drawn({ asOf: lastDay });
  press(button('Play again'));
  expect(again.asked.mock.calls).toEqual([['draft', { asOf: firstDay }]]);
});

test('pausing stops the clock and settles the day that stands', () => {
  const { asked } = drawn();
  press(button('Play'));
  wait(stepMs);
  press(button('Pause'));
  wait(10 * stepMs);
  expect(asked.mock.calls).toEqual([
    ['draft', { asOf: firstDay }],
    ['draft', { asOf: secondDay }],
    ['change', {}],
  ]);
});

test('choosing a day by hand stops what plays', () => {
  const { asked } = drawn();
  press(button('Play'));
  type(field('input[type="range"]'), '2');
  wait(10 * stepMs);
  expect(asked.mock.calls.slice(1)).toEqual([['draft', { asOf: secondDay }]]);
});

test('what plays stops when it is taken off the page', () => {
  const { asked, again } = drawn();
  press(button('Play'));
  again(null);
  wait(10 * stepMs);
  expect(asked).toHaveBeenCalledOnce();
});

test('where motion is unwelcome, each press is one step and nothing moves by itself', () => {
  motion('reduced');
  const { asked } = drawn();
  press(button('Next day'));
  wait(10 * stepMs);
  press(button('Next day'));
  expect(asked.mock.calls).toEqual([
    ['change', { asOf: firstDay }],
    ['change', { asOf: secondDay }],
  ]);
});

test('the slider says the day in words, and its last stop is everything', () => {
  drawn();
  const slider = field('input[type="range"]');
  expect([slider.value, slider.getAttribute('aria-valuetext')]).toEqual([slider.max, 'Everything']);
  type(slider, '1');
  expect(slider.getAttribute('aria-valuetext')).toMatch(/^\d+ [A-Z][a-z]+ \d{4}$/);
  type(slider, slider.max);
  expect(slider.getAttribute('aria-valuetext')).toBe('Everything');
});
