// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { mounted } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { LaterPanel, type LaterPanelProps } from './later-panel.tsx';

const about = { view: viewOf(fixtureArticles), chart: 'members', plain: 'plain', failure: 'It did not load.' } as const;

async function drawnAfter(promise: ReturnType<LaterPanelProps['load']>): Promise<string> {
  const { again } = mounted(<LaterPanel {...about} load={async () => promise} />);
  expect(document.body.textContent).toBe('plain');
  await act(async () => promise.then(null, () => null));
  const text = document.body.textContent;
  again(null);
  return text;
}

test('a panel that fails says so beside what works without, and is tried again when its place is drawn anew', async () => {
  expect(await drawnAfter(Promise.reject(new Error('offline')))).toBe('It did not load.plain');
  expect(await drawnAfter(Promise.resolve(({ chart }) => `here: ${chart}`))).toBe('here: members');
});
