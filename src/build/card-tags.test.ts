import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dataScript, headHtml } from './head-html.ts';
import { cardTags, descriptionTag, type CardPage } from './card-tags.ts';
import { hostileTexts } from '../embed/snippet-view.fixture.ts';

const site = 'https://charts.example/labor/';
const page: CardPage = {
  siteName: 'An invented race',
  title: 'The carters went to Oak',
  description: 'Who backed whom, and where that stands.',
  address: `${site}embed/members/`,
  picture: {
    address: `${site}embed/members/chart.png`,
    widthPx: 1200,
    heightPx: 630,
    altText: 'Bar chart of 6 organizations.',
  },
  oembedAddress: `${site}embed/members/oembed.json`,
};

function content(head: DocumentFragment, name: string): string | null | undefined {
  return head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
}

describe('cardTags', () => {
  const head = JSDOM.fragment(headHtml(cardTags(page)));

  it('show title, words and picture in a card', () => {
    expect(content(head, 'og:title')).toBe(page.title);
    expect(content(head, 'og:image')).toBe(page.picture.address);
    expect([content(head, 'og:image:width'), content(head, 'og:image:height')]).toEqual(['1200', '630']);
    expect(content(head, 'og:image:alt')).toBe(page.picture.altText);
    expect(content(head, 'twitter:card')).toBe('summary_large_image');
  });

  it('lead to the oEmbed answer and the canonical address', () => {
    const link = head.querySelector('link[rel="alternate"][type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe(page.oembedAddress);
    expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(page.address);
  });

  it('lead to no oEmbed answer where there is none', () => {
    const tags = cardTags({ ...page, oembedAddress: null });
    expect(tags.filter(({ attributes }) => attributes['rel'] === 'alternate')).toEqual([]);
  });

  it.each(hostileTexts)('stay as many whatever the texts: %j', (hostile) => {
    const tags = [
      ...cardTags({ ...page, title: hostile, description: hostile, siteName: hostile }),
      descriptionTag(hostile),
    ];
    const elements = JSDOM.fragment(headHtml(tags)).querySelectorAll('*');
    expect([...elements].map(({ localName }) => localName)).toEqual(tags.map(({ tag }) => tag));
  });
});

describe('dataScript', () => {
  it.each(hostileTexts)('gives back the data and ends where it ends: %j', (hostile) => {
    const fragment = JSDOM.fragment(dataScript('application/json', 'data', { [hostile]: [hostile] }));
    expect(fragment.childElementCount).toBe(1);
    expect(fragment.childNodes).toHaveLength(1);
    expect(JSON.parse(fragment.querySelector('script')?.textContent ?? '')).toEqual({ [hostile]: [hostile] });
  });
});
