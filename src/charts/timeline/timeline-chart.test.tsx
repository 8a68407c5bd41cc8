// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { selectedRows } from '../../model/selected.ts';
import { defaultSelection } from '../../model/selection.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { timelineDataset as dataset } from './timeline-dataset.fixture.ts';

let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  const ignore = (): void => undefined;
  const intents = { onHover: ignore, onPick: ignore, onChange: ignore, onDraft: ignore };
  const rows = selectedRows(dataset, defaultSelection);
  act(() =>
    root.render(<TimelineChart dataset={dataset} selection={defaultSelection} rows={rows} hover={null} {...intents} />),
  );
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

test('the list holds lanes as named groups, and every mark of the lanes', () => {
  const groups = [...document.querySelectorAll('[role="listbox"] [role="group"]')].map((group) =>
    group.getAttribute('aria-label'),
  );
  expect(groups).toEqual(['Oak endorsements, 3 events', 'Ash endorsements, 3 events', 'Context, 2 events']);
  expect(document.querySelectorAll('[role="option"]')).toHaveLength(8);
  expect(document.querySelector('[role="listbox"]')?.getAttribute('aria-orientation')).toBe('horizontal');
});

test('the table has every event once, by date, with its precision', () => {
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows.map(([, , date, known]) => `${date}: ${known}`)).toEqual([
    'In June 2015: to the month',
    'By 30 September 2015: as a latest possible day, inferred',
    'In November 2015: to the month',
    'In the week of 6 to 12 December 2015: to the week',
    'Between 1 November 2015 and 17 December 2015: as a span',
    '17 December 2015: to the day',
    '22 February 2016: to the day',
    'Date not known: not at all',
  ]);
});
