// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { drawn } from '../../ui/markup.fixture.ts';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { ChartActions } from './chart-actions.tsx';

const actions = <ChartActions view={viewOf(fixtureArticles)} chart="timeline" />;

async function settled(): Promise<void> {
  await act(async () => new Promise((resolve) => setImmediate(resolve)));
}

test('of another list the plain link is to that list’s file', () => {
  const body = drawn(<ChartActions view={viewOf(fixturePublic)} chart="timeline" />);
  expect(body.querySelector('a[href="data/public-record.json"]')).not.toBeNull();
});

test('where the link can’t be copied, it is shown selected', async () => {
  vi.stubGlobal('navigator', {});
  mounted(actions);
  press(button('Copy link'));
  await settled();
  const link = the('input[aria-label="Link to this view"]') as HTMLInputElement;
  expect(document.activeElement).toBe(link);
  expect(link.value).toMatch(/#timeline$/);
});
