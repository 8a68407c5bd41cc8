// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import type { Dataset } from '../../model/dataset.ts';
import { select } from '../../model/select.ts';
import { defaultSelection, noFilter, type Selection } from '../../model/selection.ts';
import { button, field, mounted, press, the, type } from '../../ui/mounted.fixture.ts';
import { LiveView } from '../view.fixture.ts';
import type { View } from '../view.ts';
import { FilterPanel } from './filter-panel.tsx';

interface Start {
  readonly dataset?: Dataset;
  readonly other?: Dataset | null;
  readonly selection?: Partial<Selection>;
}

function Parts({ view }: { readonly view: View }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Filters
      </button>
      {isOpen ? <FilterPanel view={view} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function drawn({ dataset = fixtureArticles, other = fixturePublic, selection = {} }: Start = {}) {
  const asked = vi.fn<(change: Partial<Selection>) => void>();
  mounted(
    <LiveView dataset={dataset} other={other} start={selection} onAsk={asked} draw={(view) => <Parts view={view} />} />,
  );
  press(button('Filters'));
  return asked;
}

/** The input with a label, as a reader finds it. */
function labeled(text: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(text));
  const input = label?.control ?? label?.querySelector('input');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field is labeled "${text}"`);
  return input;
}

/** What stands behind a choice. */
function count(text: string): number {
  return Number(labeled(text).closest('label')?.querySelector('.option-detail')?.textContent);
}

function enter(input: HTMLInputElement, text: string): void {
  act(() => input.focus());
  type(input, text);
  act(() => input.blur());
}

test('the figure beside a choice is what it would show with the other filters on, possible rows too', () => {
  drawn({ selection: { candidates: [], decided: ['member-vote'] } });
  for (const { id, shortName } of fixtureArticles.candidates) {
    const shown = select(fixtureArticles, { ...defaultSelection, decided: ['member-vote'], candidates: [id] });
    expect(count(shortName)).toBe(shown.certain.length + shown.possible.length);
  }
  press(labeled('Member vote'));
  press(labeled('Member vote'));
  expect(button('Show ').textContent).toBe('Show 3 endorsements');
});

test('reset takes every filter off, and stays where it is with nothing left to do', () => {
  const asked = drawn({ selection: { candidates: [], decided: ['member-vote'] } });
  press(button('Reset'));
  press(button('Reset'));
  expect(asked.mock.calls).toEqual([[noFilter]]);
  expect(document.activeElement).toBe(button('Reset'));
});

test('a date is written as the page writes dates, read as people type them, and applied when its field is left', () => {
  const asked = drawn({ selection: noFilter });
  const start = labeled('Start date');
  enter(start, '12/2019');
  expect(asked.mock.calls).toEqual([[{ from: '2019-12-01' }]]);
  expect(start.value).toBe('December 2019');
  act(() => start.focus());
  type(labeled('End date'), 'jan 5, 2020');
  expect(asked).toHaveBeenCalledTimes(1);
  act(() => void labeled('End date').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  expect([asked.mock.calls[1], labeled('End date').value]).toEqual([[{ to: '2020-01-05' }], 'Jan. 5, 2020']);
  enter(start, '');
  expect(asked.mock.calls[2]).toEqual([{ from: null }]);
});

test('a date that can’t be used stays in its field with a word on why, and the filter as it was', () => {
  const asked = drawn();
  const told = (input: HTMLInputElement): string =>
    document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  const end = labeled('End date');
  enter(labeled('Start date'), 'Dec. 2019');
  enter(end, 'soon');
  expect([end.value, told(end)]).toEqual(['soon', 'Type a month or a day: “January 2019” or “Jan. 1, 2019.”']);
  expect(end.getAttribute('aria-invalid')).toBe('true');
  enter(end, 'Nov. 2019');
  expect(told(end)).toBe('The start date can’t be after the end date.');
  expect(asked).toHaveBeenCalledTimes(1);
  enter(end, 'Dec. 2019');
  expect([asked.mock.calls.at(-1), told(end)]).toEqual([[{ to: '2019-12-31' }], '']);
});

test('typing finds unions by the same search as everywhere, and what was chosen stays chosen', () => {
  drawn();
  const search = field('input[type="search"]');
  type(search, 'nurses');
  press(labeled('NOA'));
  type(search, 'teach');
  press(labeled('NEU'));
  type(search, '');
  expect([labeled('NOA').checked, labeled('NEU').checked]).toEqual([true, true]);
  type(search, 'steelworkers');
  expect(the('.search-field > [aria-hidden]').textContent).toBe(
    '“steelworkers” isn’t in the four articles. The public record has Steelworkers.',
  );
});

test('what was chosen on opening stays listed first when it is taken off', () => {
  drawn({ selection: { organizations: [...fixtureArticles.organizations.keys()].slice(2, 4) } });
  const first = (): string | undefined => document.querySelector('[name="union"]')?.getAttribute('value') ?? undefined;
  const before = first();
  press(field(`[name="union"][value="${before}"]`));
  expect(first()).toBe(before);
  expect(field(`[name="union"][value="${before}"]`).checked).toBe(false);
});

test('one list and one candidate leave nothing to choose there', () => {
  const candidates = fixtureArticles.candidates.slice(0, 1);
  drawn({ dataset: { ...fixtureArticles, candidates, endorsements: [] }, other: null });
  expect(document.querySelector('[name="list"], [name="candidate"]')).toBeNull();
});
