// @vitest-environment happy-dom
import { act, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { dayNumber, parseDay, type Day } from '../../model/day.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { button, mounted, press, the, wait } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../chart-view.ts';
import { DateRange } from './date-range.tsx';
import { wholeScale } from './time-domain.ts';

const scale = wholeScale(fixtureArticles);
const widthPx = 1000;
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
  mounted(<Page start={start} />);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, widthPx, 44));
  Element.prototype.setPointerCapture = () => undefined;
  log = [];
  return () => vi.useRealTimers();
});

const day = (text: string): Day => parseDay(text)!;
const xOf = (text: string): number => scale.at(dayNumber(day(text))) * widthPx;

function fire(target: Element, event: Event): void {
  act(() => void target.dispatchEvent(event));
}

function key(type: 'keydown' | 'keyup', name: string, target: Element = document.body): void {
  fire(target, new KeyboardEvent(type, { key: name, bubbles: true }));
}

function pointer(type: string, clientX: number, more: PointerEventInit = {}): void {
  const init = { clientX, pointerId: 1, isPrimary: true, button: 0, bubbles: true, cancelable: true, ...more };
  fire(/down|lost/.test(type) ? the('.date-strip') : document.body, new PointerEvent(type, init));
}

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

test('reaching the end sets the filter free again', () => {
  mount({ to: day('2019-10-01') });
  pointer('pointerdown', xOf('2019-10-01'));
  pointer('pointerup', widthPx);
  expect(log).toEqual(['change start to end']);
});

test('the first day never passes the last, and asks for nothing while it is held there', () => {
  mount({ to: day('2019-10-01') });
  pointer('pointerdown', scale.range[0] * widthPx);
  pointer('pointermove', xOf('2019-11-01'));
  pointer('pointermove', xOf('2020-01-01'));
  pointer('pointerup', xOf('2020-01-01'));
  expect(log).toEqual(['draft 2019-10-01 to 2019-10-01', 'change 2019-10-01 to 2019-10-01']);
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

test('a key that moves nothing asks for nothing', () => {
  mount();
  for (const type of ['keydown', 'keyup'] as const) key(type, 'PageUp', the('input[aria-label="Through"]'));
  expect(log).toEqual([]);
});

test('pausing keeps the day, and less motion means fewer and longer steps', () => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  mount();
  press(button('Play'));
  wait(900);
  expect(log).toHaveLength(1);
  wait(200);
  press(button('Pause'));
  expect(log).toHaveLength(3);
  expect(log[2]?.replace('change', 'draft')).toBe(log[1]);
});

test('before script it is there, as high as it will be, and can do nothing', () => {
  const markup = renderToString(<Page start={{}} />);
  expect(markup).toContain('disabled=""');
  expect(markup).not.toContain('data-live');
});
