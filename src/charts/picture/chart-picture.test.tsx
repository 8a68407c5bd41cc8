import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { textWidth } from '../../marks/text-width.ts';
import { defaultSelection } from '../../model/selection.ts';
import { timeline } from '../timeline/timeline.tsx';
import { viewOf } from '../chart-view.ts';
import { chartPicture } from './chart-picture.tsx';

const view = viewOf(fixtureArticles, defaultSelection);

/** The lines under the site's name. */
function addressIn(address: string): readonly string[] {
  const { svg } = chartPicture({ definition: timeline, view, theme: 'light', widthPx: 456, address });
  const foot = [...renderToStaticMarkup(svg).matchAll(/<text class="small"[^>]*>([^<]*)/g)].map(
    ([, line = '']) => line,
  );
  return foot.slice(foot.indexOf(fixtureArticles.race.site) + 1).map((line) => line.replaceAll('&amp;', '&'));
}

test('a short address is one line, none is none', () => {
  expect(addressIn('https://charts.example/')).toEqual(['https://charts.example/']);
  expect(addressIn('')).toEqual([]);
});

test('a long address is broken behind its own marks, and stands whole', () => {
  const long =
    'https://charts.example/labor/?record=public&candidate=holt&from=2015-12&to=2016-01&sort=name&theme=dark#members';
  const lines = addressIn(long);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(long);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?&]$/);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(400);
});
