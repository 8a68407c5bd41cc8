// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { selectedRows } from '../../model/selected.ts';
import { defaultSelection, type Selection } from '../../model/selection.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { timelineDataset as dataset } from './timeline-dataset.fixture.ts';

let root: Root;
let drafts: string[];
let changes: string[];

function span({ from, to }: Partial<Selection>): string {
  return `${from ?? 'start'} to ${to ?? 'end'}`;
}

function Page() {
  const [selection, setSelection] = useState<Selection>(defaultSelection);
  const change = (log: string[]) => (next: Partial<Selection>) => {
    log.push(span(next));
    setSelection((before) => ({ ...before, ...next }));
  };
  const ignore = (): void => undefined;
  return (
    <TimelineChart
      dataset={dataset}
      selection={selection}
      rows={selectedRows(dataset, selection)}
      hover={null}
      onHover={ignore}
      onPick={ignore}
      onChange={change(changes)}
      onDraft={change(drafts)}
    />
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  [drafts, changes] = [[], []];
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  act(() => root.render(<Page />));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function handle(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
  if (!found) throw new Error(`no handle "${name}"`);
  return found;
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

function send(target: HTMLElement, event: Event): void {
  act(() => {
    target.dispatchEvent(event);
  });
}

function press(target: HTMLElement, key: string): void {
  send(target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Moves a slider as the browser does: past React's own memory of its value. */
function slideTo(slider: HTMLInputElement, value: number): void {
  Reflect.set(HTMLInputElement.prototype, 'value', String(value), slider);
  send(slider, new Event('input', { bubbles: true }));
}

function release(target: HTMLElement, key: string): void {
  send(target, new KeyboardEvent('keyup', { key, bubbles: true }));
}

/** Points at a share of the strip, which is made 900 px wide. */
function point(kind: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', share: number): void {
  const strip = document.querySelector<HTMLElement>('.brush-strip');
  if (!strip) throw new Error('no strip');
  strip.getBoundingClientRect = () => new DOMRect(0, 0, 900, 44);
  strip.setPointerCapture = () => undefined;
  send(strip, new PointerEvent(kind, { clientX: share * 900, button: 0, pointerId: 1, bubbles: true }));
}

const whole = ['1 June 2015', '29 February 2016'];

function shown(): readonly (string | null)[] {
  return [handle('Show from').getAttribute('aria-valuetext'), handle('Show to').getAttribute('aria-valuetext')];
}

test('the handles stand at the ends of the record and speak their days', () => {
  expect(shown()).toEqual(whole);
});

test('there are no handles before script, and the strip is drawn', () => {
  const drawn = renderToString(<Page />);
  expect(drawn).not.toContain('type="range"');
  expect(drawn).toContain('overview-tick');
});

test('a slider moved by the browser drafts its day, and settles once it rests', () => {
  const from = handle('Show from');
  slideTo(from, from.valueAsNumber + 1);
  expect([drafts, changes]).toEqual([['2015-06-02 to end'], []]);
  release(from, 'ArrowRight');
  expect(changes).toEqual(['2015-06-02 to end']);
  release(from, 'Tab');
  expect(changes).toHaveLength(1);
});

test('Page Up and Page Down move a handle by a month', () => {
  press(handle('Show to'), 'PageDown');
  press(handle('Show to'), 'PageDown');
  expect(shown()).toEqual([whole[0], '29 December 2015']);
  press(handle('Show from'), 'PageUp');
  expect(shown()).toEqual(['1 July 2015', '29 December 2015']);
  release(handle('Show from'), 'PageUp');
  expect(changes).toEqual(['2015-07-01 to 2015-12-29']);
});

test('dragging on the strip draws a window, dragging the window moves it', () => {
  point('pointerdown', 0.25);
  point('pointermove', 0.4);
  point('pointermove', 0.5);
  expect(changes).toEqual([]);
  point('pointerup', 0.5);
  const [drawn] = changes;
  expect(drafts.at(-1)).toBe(drawn);
  expect(shown()).toEqual(['8 August 2015', '16 October 2015']);
  point('pointerdown', 0.3);
  point('pointermove', 0.4);
  point('pointerup', 0.4);
  expect(shown()).toEqual(['4 September 2015', '12 November 2015']);
});

test('a press brings the window there, so that nothing needs a drag', () => {
  act(() => button('Zoom in').click());
  act(() => button('Zoom in').click());
  point('pointerdown', 0);
  point('pointerup', 0);
  expect(shown()[0]).toBe(whole[0]);
});

test('Escape during a drag, and a cancelled touch, put back what was', () => {
  point('pointerdown', 0.25);
  point('pointermove', 0.5);
  press(document.body, 'Escape');
  expect(shown()).toEqual(whole);
  point('pointerdown', 0.25);
  point('pointermove', 0.5);
  point('pointercancel', 0.5);
  expect(shown()).toEqual(whole);
});

test('buttons zoom, and say when there is nothing left to do without losing the focus', () => {
  expect(button('Zoom out').getAttribute('aria-disabled')).toBe('true');
  act(() => button('Zoom out').click());
  expect(changes).toEqual([]);
  act(() => button('Zoom in').click());
  expect(shown()).toEqual(['8 August 2015', '23 December 2015']);
  act(() => button('Whole span').click());
  expect(shown()).toEqual(whole);
  expect(button('Whole span').disabled).toBe(false);
});

test('the running count is a switch of the view', () => {
  expect(document.body.textContent).not.toContain('documented by each day');
  act(() => document.querySelector<HTMLInputElement>('.running-switch input')?.click());
  expect(document.body.textContent).toContain('endorsements documented by each day');
});
