import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fixtureLists } from '../../dataset/fixtures/fixture-datasets.fixture.ts';
import { select } from '../../model/select.ts';
import { defaultSelection } from '../../model/selection.ts';
import { tallies } from '../../model/tally.ts';
import { smallCount } from '../../model/words/numbers.ts';
import { charts } from '../charts.ts';
import { cardPicture } from './card-picture.tsx';

const cards = fixtureLists.flatMap((dataset) =>
  charts.map((definition) => ({
    name: `${definition.name} of ${dataset.words.tab}`,
    site: dataset.race.site,
    title: definition.title,
    counts: tallies(select(dataset, defaultSelection).certain, dataset.candidates).map(({ unions }) => unions),
    svg: renderToStaticMarkup(
      cardPicture({
        definition,
        view: { dataset, selection: defaultSelection, selected: select(dataset, defaultSelection), isWhole: false },
        theme: 'light',
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
    for (const count of counts) expect(headline).toContain(smallCount(count));
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
});
