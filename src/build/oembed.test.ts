import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { oembed, type OembedPage } from './oembed.ts';
import { hostileTexts } from '../embed/snippet-view.fixture.ts';

const site = 'https://charts.example/labor/';
const page: OembedPage = {
  siteName: 'An invented race',
  siteAddress: site,
  title: 'The carters went to Oak (Oak only)',
  address: `${site}embed/members/oak/`,
  viewAddress: `${site}?candidate=oak#members`,
  widthPx: 700,
  heightPx: 560,
  thumbnail: { address: `${site}embed/members/oak/chart.png`, widthPx: 1400, heightPx: 900 },
};

/** WordPress strips an answer to these, wants a quotation before the embed, and drops what stands between. */
function inWordpress(html: string): DocumentFragment {
  const kept = sanitizeHtml(html, {
    allowedTags: ['a', 'blockquote', 'iframe'],
    allowedAttributes: {
      a: ['href'],
      iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
    },
  });
  const parts = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>).*/su.exec(kept);
  return JSDOM.fragment(`${parts?.[1] ?? ''}${parts?.[2] ?? ''}`);
}

describe('oembed', () => {
  it('answers with an embed, its size and all three words of the thumbnail', () => {
    expect(oembed(page)).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: page.title,
      width: 700,
      height: 560,
      thumbnail_url: page.thumbnail.address,
      thumbnail_width: 1400,
      thumbnail_height: 900,
      provider_name: 'An invented race',
      provider_url: site,
    });
  });

  it('leaves WordPress a quotation with the link and the embed with its title', () => {
    const post = inWordpress(oembed(page).html);
    expect(post.querySelector('blockquote a')?.getAttribute('href')).toBe(page.viewAddress);
    expect(post.querySelector('blockquote')?.textContent).toBe(page.title);
    expect(post.querySelector('iframe')?.getAttribute('src')).toBe(page.address);
    expect(post.querySelector('iframe')?.title).toBe(page.title);
    expect(post.querySelector('iframe')?.height).toBe('560');
  });

  it.each(hostileTexts)('holds three elements whatever the title: %j', (title) => {
    const { html } = oembed({ ...page, title });
    const names = [...JSDOM.fragment(html).querySelectorAll('*')].map(({ localName }) => localName);
    expect(names).toEqual(['blockquote', 'a', 'iframe']);
  });
});
