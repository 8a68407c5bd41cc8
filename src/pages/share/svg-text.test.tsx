// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { charts } from '../../charts/charts.ts';
import { chartPicture } from '../../charts/picture/chart-picture.tsx';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { svgText } from './svg-text.ts';

const hostile = 'https://charts.example/?a=1&b="<script>alert(1)</script>';

function parsed(text: string): Document {
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(picture.querySelector('parsererror')).toBeNull();
  return picture;
}

test.each(charts)('$name becomes the text of one SVG file with the style and the address given', (definition) => {
  const view = { ...viewOf(fixtureArticles), isWhole: true };
  const { svg } = chartPicture({ definition, view, theme: 'light', widthPx: 800, address: hostile });
  const text = svgText(svg, '@font-face{font-family:"A"}');
  const picture = parsed(text);
  expect(picture.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(text.match(/<svg [^>]*xmlns="[^"]*"[^>]*xmlns="/)).toBeNull();
  expect(picture.querySelector('style')?.textContent).toBe('@font-face{font-family:"A"}');
  expect(picture.querySelector('script, foreignObject, image, [href^="http"]')).toBeNull();
  expect([...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join('')).toContain('alert(1)');
});
