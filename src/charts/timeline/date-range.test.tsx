// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { dayFromNumber, parseDay } from '../../model/day.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { viewOf } from './any-timeline.fixture.ts';
import { DateRange } from './date-range.tsx';
import { wholeScale } from './time-domain.ts';

const scale = wholeScale(fixtureArticles);
const widthPx = 1000;
let root: Root;
let log: string[];

const said = (word: string, { from, to }: Partial<Selection>): string => `${word} ${from ?? 'start'} to ${to ?? 'end'}`;

/** The page's part: it draws drafts, keeps changes, and puts back what was where a drag is given up. */
function Page({ start }: { readonly start: Partial<Selection> }) {
  const [selection, setSelection] = useState<Selection>({ ...defaultSelection, ...start });
  const take = (word: string) => (change: Partial<Selection>) => {
    log.push(said(word, change));
    setSelection((before) => ({ ...before, ...change }));
  };
  return (
    <DateRange
      view={viewOf(fixtureArticles, selection)}
      onDraft={take('draft')}
      onChange={take('change')}
      onCancel={() => log.push('cancel')}
    />
  );
}

function mount(start: Partial<Selection> = {}): void {
  act(() => root.render(<Page start={start} />));
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, widthPx, 44));
  Element.prototype.setPointerCapture = () => undefined;
  log = [];
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

const day = (text: string) => parseDay(text) ?? fail(`"${text}" is no day`);
const xOf = (text: string): number => scale.at(Date.parse(`${text}T00:00Z`) / 86_400_000) * widthPx;

function fail(why: string): never {
  throw new Error(why);
}

function found(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector) ?? fail(`no ${selector}`);
}

function key(type: 'keydown' | 'keyup', name: string, target: Element = document.body): void {
  act(() => {
    target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true }));
  });
}

function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

function pointer(type: string, clientX: number, more: PointerEventInit = {}): void {
  const target = /down|lost/.test(type) ? found('.date-strip') : document.body;
  act(() => {
    target.dispatchEvent(
      new PointerEvent(type, {
        clientX,
        pointerId: 1,
        isPrimary: true,
        button: 0,
        bubbles: true,
        cancelable: true,
        ...more,
      }),
    );
  });
}

const playButton = () => found('.date-play');

test('a drag of the last day drafts on the way and is kept when it is let go', () => {
  mount();
  pointer('pointerdown', scale.range[1] * widthPx);
  pointer('pointermove', xOf('2019-12-01'));
  pointer('pointermove', xOf('2019-11-01'));
  pointer('pointerup', xOf('2019-11-01'));
  expect(log).toEqual(['draft start to 2019-12-01', 'draft start to 2019-11-01', 'change start to 2019-11-01']);
  expect(found('.date-words').textContent).toBe('As of Nov. 1, 2019');
});

test('a press on the strip brings the last day there, and one near the first handle takes hold of the first day', () => {
  mount();
  pointer('pointerdown', xOf('2019-10-01'));
  pointer('pointerup', xOf('2019-10-01'));
  pointer('pointerdown', scale.range[0] * widthPx + 5);
  pointer('pointermove', xOf('2019-08-01'));
  pointer('pointerup', xOf('2019-08-01'));
  expect(log).toEqual([
    'change start to 2019-10-01',
    'draft 2019-08-01 to 2019-10-01',
    'change 2019-08-01 to 2019-10-01',
  ]);
});

test('reaching the end sets the filter free again, and the first day never passes the last', () => {
  mount({ to: day('2019-10-01') });
  pointer('pointerdown', xOf('2019-10-01'));
  pointer('pointerup', widthPx);
  pointer('pointerdown', scale.range[0] * widthPx);
  pointer('pointerup', xOf('2020-01-01'));
  expect(log).toEqual(['change start to end', 'change 2020-01-01 to end']);
});

test.each([
  ['Escape', () => key('keydown', 'Escape')],
  ['a second finger', () => pointer('pointerdown', 10, { pointerId: 2, isPrimary: false })],
  ['a scroll or zoom that the browser takes over', () => pointer('pointercancel', 10)],
  ['a capture that is lost', () => pointer('lostpointercapture', 10)],
])('%s gives a drag up, and nothing of it is kept', (_name, giveUp) => {
  mount();
  pointer('pointerdown', scale.range[1] * widthPx);
  pointer('pointermove', xOf('2019-12-01'));
  giveUp();
  pointer('pointermove', xOf('2019-09-01'));
  pointer('pointerup', xOf('2019-09-01'));
  expect(log).toEqual(['draft start to 2019-12-01', 'cancel']);
});

test('a press that is given up before it has moved leaves nothing to be put back', () => {
  mount();
  pointer('pointerdown', xOf('2019-10-01'));
  pointer('pointercancel', xOf('2019-10-01'));
  expect(log).toEqual([]);
});

test('a handle answers to the keyboard: it drafts while a key is held and keeps what it came to', () => {
  mount({ to: day('2019-10-01') });
  const handle = found('input[aria-label="Through"]');
  expect(handle.getAttribute('aria-valuetext')).toBe('Oct. 1, 2019');
  key('keydown', 'PageDown', handle);
  key('keyup', 'PageDown', handle);
  expect(log).toEqual(['draft start to 2019-09-01', 'change start to 2019-09-01']);
});

test('play runs from the first day to the last in drafts, and leaves the filter free', () => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  mount();
  act(() => playButton().click());
  expect(playButton().textContent).toBe('Pause');
  for (let step = 0; step < 200; step += 1) wait(80);
  const days = log.slice(1, -1).map((line) => line.slice(-10));
  expect(days).toEqual([...days].sort());
  expect([log[0], log.at(-1)]).toEqual([said('draft', { to: dayFromNumber(scale.domain[0]) }), 'change start to end']);
  expect(log.filter((line) => line.startsWith('change'))).toHaveLength(1);
  expect(playButton().textContent).toBe('Play');
});

test('pausing keeps the day, and less motion means fewer and longer steps', () => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  mount();
  act(() => playButton().click());
  wait(900);
  expect(log).toHaveLength(1);
  wait(200);
  act(() => playButton().click());
  expect(log).toHaveLength(3);
  expect(log[2]?.replace('change', 'draft')).toBe(log[1]);
});

test('before script it is there, as high as it will be, and can do nothing', () => {
  const markup = renderToString(<Page start={{}} />);
  expect(markup).toContain('disabled=""');
  expect(markup).not.toContain('data-live');
});
