// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { fixtureArticles, fixturePublic } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { drawn } from '../../ui/markup.fixture.ts';
import { button, mounted, press, the } from '../../ui/mounted.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { ChartActions, LaterPanel, type LaterPanelProps } from './chart-actions.tsx';
import { saveFile, ShareActions, type ShareAction } from './share-actions.tsx';

test('of another list the plain link is to that list’s file', () => {
  const body = drawn(<ChartActions view={viewOf(fixturePublic)} chart="timeline" />);
  expect(body.querySelector('a[href="data/public-record.json"]')).not.toBeNull();
});

const props = { view: viewOf(fixtureArticles), chart: 'members', plain: 'plain', failure: 'It did not load.' } as const;

async function drawnAfter(promise: ReturnType<LaterPanelProps['load']>): Promise<string> {
  const { again } = mounted(<LaterPanel {...props} load={async () => promise} />);
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

const works: ShareAction = { label: 'SVG', run: async () => Promise.resolve('Saved as a.svg.'), failure: 'No.' };
const fails: ShareAction = { label: 'PNG', run: async () => Promise.reject(new Error('no')), failure: 'Not here.' };

async function pressed(label: string): Promise<string> {
  press(button(label));
  await act(async () => Promise.resolve());
  return the('[role="status"]').textContent;
}

test('each try says how it fared, the last one only; for another view nothing has been saved yet', async () => {
  const { again } = mounted(<ShareActions subject="a" actions={[works, fails]} />);
  expect(the('[role="status"]').textContent).toBe('');
  expect(await pressed('SVG')).toBe('Saved as a.svg.');
  expect(await pressed('PNG')).toBe('Not here.');
  again(<ShareActions subject="b" actions={[works]} />);
  expect(the('[role="status"]').textContent).toBe('');
});

test('a file is offered under its name, and its memory is given back', () => {
  vi.useFakeTimers();
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    expect([this.getAttribute('href'), this.download]).toEqual(['blob:one', 'view.csv']);
  });
  saveFile(new Blob(['a']), 'view.csv');
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoked.mock.calls).toEqual([['blob:one']]);
  vi.useRealTimers();
});
