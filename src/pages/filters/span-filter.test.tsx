// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import type { Selection } from '../../model/selection.ts';
import { day } from '../../url/any-selection.ts';
import { button, mounted, press, the, type } from '../../ui/mounted.fixture.ts';
import { LiveView } from './live-view.fixture.tsx';
import { SpanFilter } from './span-filter.tsx';

type Ask = (how: 'change' | 'draft', change: Partial<Selection>) => void;

function drawn(start: Partial<Selection> = {}) {
  const asked = vi.fn<Ask>();
  mounted(<LiveView dataset={keptArticles} start={start} onAsk={asked} draw={(view) => <SpanFilter view={view} />} />);
  press(the('summary'));
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="date"]')];
  const [from, to] = fields;
  if (!from || !to || fields.length !== 2) throw new Error('a span has two fields');
  return { asked, from, to };
}

function told(field: HTMLInputElement): string {
  return document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

test('a day is drafted while it is typed, and settled when its field is left', () => {
  const { asked, from } = drawn();
  act(() => from.focus());
  type(from, '2015-09-30');
  expect(asked.mock.calls).toEqual([['draft', { from: '2015-09-30' }]]);
  act(() => from.blur());
  expect(asked.mock.calls.at(-1)).toEqual(['change', {}]);
});

test('a year half typed changes nothing and is called wrong only when its field is left', () => {
  const { asked, from } = drawn({ from: day('2015-09-30') });
  act(() => from.focus());
  type(from, '0201-09-30');
  expect(asked).not.toHaveBeenCalled();
  expect([told(from), from.value]).toEqual(['', '0201-09-30']);
  act(() => from.blur());
  expect(told(from)).toBe('This is not a full date from 1900 to 2099.');
  expect(from.getAttribute('aria-invalid')).toBe('true');
});

test('an end before the start changes nothing and is explained at once, until it is put right', () => {
  const { asked, to } = drawn({ from: day('2015-09-30') });
  type(to, '2015-09-29');
  expect(asked).not.toHaveBeenCalled();
  expect(told(to)).toContain('before 30 September 2015');
  type(to, '2015-09-30');
  expect(asked.mock.calls).toEqual([['draft', { to: '2015-09-30' }]]);
  expect([told(to), to.getAttribute('aria-invalid')]).toEqual(['', null]);
});

test('clearing takes both ends off, and what could not be used out of the fields', () => {
  const { asked, to } = drawn({ from: day('2015-09-30') });
  type(to, '2015-09-29');
  press(button('Clear dates'));
  expect(asked.mock.calls.at(-1)).toEqual(['change', { from: null, to: null }]);
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="date"]')];
  expect(fields.map((field) => [field.value, told(field)])).toEqual([
    ['', ''],
    ['', ''],
  ]);
});
