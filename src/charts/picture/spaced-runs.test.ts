import { renderAsync } from '@resvg/resvg-js';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { spacedRuns } from './spaced-runs.ts';

const text = (runs: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-size="14"><text x="100" y="20" text-anchor="middle">${runs}</text></svg>`;
const runs = '<tspan font-weight="700">Teachers</tspan><tspan dx="10">by Sept. 30</tspan>';

test('the words of two runs are two words', () => {
  const { document } = new JSDOM(spacedRuns(text(runs)), { contentType: 'image/svg+xml' }).window;
  expect(document.documentElement.textContent).toBe('Teachers by Sept. 30');
});

test('the picture is the same to the pixel', async () => {
  const [spaced, plain] = await Promise.all([renderAsync(spacedRuns(text(runs))), renderAsync(text(runs))]);
  expect(spaced.asPng()).toEqual(plain.asPng());
});

test('a run that begins with a space keeps the room of it', () => {
  const runs = '<tspan>Oak</tspan><tspan> by May</tspan>';
  expect(spacedRuns(runs)).toBe(runs);
});
