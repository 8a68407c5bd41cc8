// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import { field, mounted, press, the, type } from '../../ui/mounted.fixture.ts';
import { LiveView } from './live-view.fixture.tsx';
import { UnionFilter } from './union-filter.tsx';

function open(): void {
  mounted(<LiveView dataset={keptArticles} draw={(view) => <UnionFilter view={view} />} />);
  act(() => the('summary').click());
}

function labels(): readonly string[] {
  return [...document.querySelectorAll('.option-list label > span:first-of-type')].map((one) => one.textContent);
}

test('typing narrows the list, says how many are found, and what was chosen stays chosen', () => {
  open();
  type(field('input[type="search"]'), 'nurses');
  expect(labels()).toEqual(['National Nurses United']);
  expect(the('.search-field > [aria-hidden]').textContent).toBe('1 organization found.');
  press(the('.option-list input'));
  type(field('input[type="search"]'), 'teach');
  press(the('.option-list input'));
  expect(the('summary').textContent).toBe('Unions (2)');
  type(field('input[type="search"]'), '');
  expect(document.querySelectorAll('.option-list input:checked')).toHaveLength(2);
});

test('a search for what is not there says so, with what was typed as text', () => {
  open();
  type(field('input[type="search"]'), '<img src=x>');
  expect(labels()).toEqual([]);
  expect(the('.search-field > [aria-hidden]').textContent).toBe('No organization matches “<img src=x>”.');
  expect(document.querySelector('img')).toBeNull();
});

test('Escape closes the list and gives the focus back to its word', () => {
  open();
  the('input[type="search"]').focus();
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(the('details').hasAttribute('open')).toBe(false);
  expect(document.activeElement).toBe(the('summary'));
});

test('the list closes when the focus or a click goes elsewhere, and not before', () => {
  open();
  const elsewhere = document.body.appendChild(document.createElement('button'));
  press(the('input[value="nnu"]'));
  expect(the('details').hasAttribute('open')).toBe(true);
  act(() => elsewhere.focus());
  expect(the('details').hasAttribute('open')).toBe(false);
  elsewhere.remove();
});
