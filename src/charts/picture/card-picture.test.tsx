import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fixtureLists } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import fourCandidates from '../../dataset/fixtures/race-2008/articles.json' with { type: 'json' };
import { parseDataset } from '../../dataset/parse-dataset.ts';
import { defaultSelection } from '../../model/selection.ts';
import { tallies } from '../../model/tally.ts';
import { smallCount } from '../../model/words/numbers.ts';
import { viewOf } from '../chart-view.ts';
import { charts } from '../charts.ts';
import { cardPicture } from './card-picture.tsx';

const cards = [...fixtureLists, parseDataset(fourCandidates)].flatMap((dataset) =>
  charts.map((definition) => ({
    name: `${definition.name} of ${dataset.words.tab}`,
    site: dataset.race.site,
    title: definition.title,
    counts: tallies(viewOf(dataset, defaultSelection).selected.certain, dataset.candidates).map(({ unions }) => unions),
    svg: renderToStaticMarkup(
      cardPicture({
        definition,
        view: viewOf(dataset, defaultSelection),
        address: 'https://example.org/site/',
      }).svg,
    ),
  })),
);

describe.each(cards)('the card for $name', ({ svg, site, title, counts }) => {
  it('is signed with the site and its address', () => {
    expect(svg).toContain(`${site} · example.org`);
  });

  it('names its chart, and counts in its headline what it draws', () => {
    expect(svg).toContain(`>${title}</text>`);
    const headline = /<title[^>]*>([^<]*)/.exec(svg)?.[1] ?? '';
    for (const count of counts.filter((one) => one > 0)) expect(headline).toContain(smallCount(count));
  });

  it('has no word smaller than 26 px, so that a chat’s preview can be read', () => {
    const sizes = [...svg.matchAll(/<text[^>]*?(?:font-size:(\d+)px|>)/g)].map(([, size]) => Number(size ?? 0));
    expect(sizes.length).toBeGreaterThan(3);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(26);
  });

  it('has all of its marks inside', () => {
    for (const [, x, radius] of svg.matchAll(/<circle[^>]* cx="([\d.]+)"[^>]* r="([\d.]+)"/g))
      expect(Number(x) + Number(radius)).toBeLessThanOrEqual(1200);
  });

  it('keeps each number below what stands above it', () => {
    const texts = [...svg.matchAll(/<text class="([^"]*)"[^>]*? y="(\d+)" style="font-size:(\d+)px"/g)];
    const counts = texts.filter(([, name]) => name === 'lane-count');
    expect(counts.length).toBeGreaterThan(0);
    for (const [, , y, size] of counts) {
      const top = Number(y) - 0.72 * Number(size);
      const above = texts.filter(
        ([, name, own]) => ['headline', 'slot-title'].includes(name ?? '') && Number(own) < Number(y),
      );
      for (const [, , own] of above) expect(top).toBeGreaterThan(Number(own));
    }
  });
});
