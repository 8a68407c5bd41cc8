// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { keptArticles } from '../../dataset/kept-records.fixture.ts';
import { inventedDataset } from '../../model/invented-dataset.ts';
import { withoutFilter } from '../../model/selection.ts';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import type { View } from '../view.ts';
import { viewOf } from '../view.fixture.ts';
import { EmptyState } from './empty-state.tsx';

const none = viewOf(keptArticles, { kinds: ['coalition'], sort: 'name' });

test('nothing stands there while something matches', () => {
  mounted(<EmptyState view={viewOf(keptArticles)} />);
  expect(document.body.textContent).toBe('');
});

test('where nothing matches it says so with the filter in words, and one press takes the filter off', () => {
  const onChange = vi.fn<View['onChange']>();
  mounted(<EmptyState view={{ ...none, onChange }} />);
  expect(the('.empty-state').textContent).toContain(`0 of ${keptArticles.endorsements.length} endorsements match`);
  expect(the('.empty-state').textContent).toContain('Coalitions.');
  press(button('Reset filters'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(withoutFilter(none.selection));
});

test('it takes over the focus that a vanished mark leaves behind, and none on arrival', () => {
  const arrived = mounted(<EmptyState view={none} />);
  expect(document.activeElement).toBe(document.body);
  arrived.again(<EmptyState view={viewOf(keptArticles)} />);
  arrived.again(<EmptyState view={none} />);
  expect(document.activeElement).toBe(button('Reset filters'));
});

test('it leaves the focus of a control that is still there alone', () => {
  const page = (view: View) => (
    <>
      <input aria-label="A filter" />
      <EmptyState view={view} />
    </>
  );
  const { again } = mounted(page(viewOf(keptArticles)));
  the('input').focus();
  again(page(none));
  expect(document.activeElement).toBe(the('input'));
});

test('an empty record has nothing to reset', () => {
  mounted(<EmptyState view={viewOf(inventedDataset)} />);
  expect(document.body.textContent).toBe('This record has no endorsements.');
});
