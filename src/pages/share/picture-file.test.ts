// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { chartNames } from '../../charts/charts.ts';
import { fixtureArticles } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { viewOf } from '../view.fixture.ts';
import { pictureFile } from './picture-file.ts';
import { sharedChart } from './shared-chart.ts';

const hostile = 'https://charts.example/?a=1&b="<script>alert(1)</script>';

test.each(chartNames)(
  '%s becomes one SVG file with the address given, without a font that does not come',
  async (chart) => {
    document.head.append(Object.assign(document.createElement('link'), { as: 'font', href: 'data:,' }));
    const shared = sharedChart({ view: viewOf(fixtureArticles), chart }, 'https://charts.example/');
    const file = await pictureFile({ ...shared, address: hostile }, 'light', 'svg');
    const text = (await file?.text()) ?? '';
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(picture.querySelector('parsererror')).toBeNull();
    expect(picture.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(text.match(/<svg [^>]*xmlns="[^"]*"[^>]*xmlns="/)).toBeNull();
    expect(picture.querySelector('style')).not.toBeNull();
    expect(picture.querySelector('script, foreignObject, image, [href^="http"]')).toBeNull();
    expect([...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join('')).toContain('alert(1)');
  },
);
