import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { expect, test } from 'vitest';
import { breakoutTexts } from '../embed/snippet-input.fixture.ts';
import { embedCards, type SharedEmbed } from './cards.ts';
import { oembedFile } from './oembed.ts';

const site = 'https://charts.example/labor/';

function named(name: string): SharedEmbed {
  const description = { headline: name, deck: '', summary: name, note: '' };
  return { folder: 'embed/members/oak/', description, siteName: name, view: '?candidate=oak#members' };
}

function answer(embed: SharedEmbed): Readonly<Record<string, string | number>> {
  return JSON.parse(String(oembedFile(embed, site, 560).source)) as Readonly<Record<string, string | number>>;
}

const names = (html: string): readonly string[] =>
  [...JSDOM.fragment(html).querySelectorAll('*')].map((one) => `${one.localName} ${one.getAttributeNames().join()}`);

test('an oEmbed answer has an embed, its size and all three words of the thumbnail', () => {
  expect(answer(named('Oak'))).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Oak',
    width: 720,
    height: 560,
    thumbnail_url: `${site}embed/members/oak/card.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    provider_name: 'Oak',
    provider_url: site,
  });
});

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

test('it leaves WordPress a quotation with the link and the embed with its title', () => {
  const post = inWordpress(String(answer(named('Oak'))['html']));
  expect(post.querySelector('blockquote a')?.getAttribute('href')).toBe(`${site}?candidate=oak#members`);
  expect(post.querySelector('blockquote')?.textContent).toBe('Oak');
  const iframe = post.querySelector('iframe');
  expect([iframe?.src, iframe?.title, iframe?.height]).toEqual([`${site}embed/members/oak/`, 'Oak', '560']);
  // It strips styles: these two keep the iframe without a border and inside its column.
  expect([iframe?.width, iframe?.getAttribute('frameborder')]).toEqual(['100%', '0']);
});

test.each(breakoutTexts)('cards and answer have no other elements whatever the texts: %j', (hostile) => {
  expect(names(embedCards(named(hostile), site))).toEqual(names(embedCards(named('Oak'), site)));
  const html = String(answer(named(hostile))['html']);
  expect(names(html)).toEqual(names(String(answer(named('Oak'))['html'])));
});
