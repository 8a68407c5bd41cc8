import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import xss from 'xss';
import { liveFigure } from './host/live-figure.ts';
import type { SnippetFormat } from './platforms.ts';
import { filteredSnippet, wholeSnippet } from './snippet-input.fixture.ts';
import { iframeOf, type SnippetInput } from './snippet-input.ts';
import { snippetTexts } from './snippets.ts';

const purify = createDOMPurify(new JSDOM('').window);
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
const allowedTags = [...sanitizeHtml.defaults.allowedTags, 'img'];

const blogs: Readonly<Record<string, (html: string) => string>> = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'sanitize-html with images': (html) => sanitizeHtml(html, { allowedTags }),
  DOMPurify: (html) => purify.sanitize(html),
  'rehype-sanitize': (html) => String(rehype.processSync(html)),
  'js-xss': (html) => xss(html),
  'Markdown with HTML on': (html) => new MarkdownIt({ html: true }).render(html),
};

/** What is promised to be left, format by format, blog by blog. */
type Left = 'all' | 'image' | 'link' | 'nothing' | 'code';
const promised: readonly (readonly [string, Readonly<Record<'live' | 'image' | 'iframe', Left>>])[] = [
  ['sanitize-html', { live: 'link', image: 'link', iframe: 'nothing' }],
  ['sanitize-html with images', { live: 'image', image: 'image', iframe: 'nothing' }],
  ['DOMPurify', { live: 'image', image: 'image', iframe: 'nothing' }],
  ['rehype-sanitize', { live: 'image', image: 'image', iframe: 'nothing' }],
  ['js-xss', { live: 'image', image: 'image', iframe: 'code' }],
  ['Markdown with HTML on', { live: 'all', image: 'image', iframe: 'all' }],
];

function posted(blog: string, input: SnippetInput, format: SnippetFormat): DocumentFragment {
  const text = snippetTexts(format, input, 'head')[0]?.text ?? '';
  return JSDOM.fragment(blogs[blog]!(text));
}

function left(post: DocumentFragment, input: SnippetInput): Left {
  const links = [...post.querySelectorAll('a')].filter(({ href }) => href === input.viewAddress);
  const isImage = links.some((link) => link.querySelector('img')?.alt === input.image.altText);
  if (post.querySelector('script, iframe')) return 'all';
  if (isImage) return 'image';
  if (links.length > 0) return 'link';
  return post.textContent.includes('<iframe') ? 'code' : 'nothing';
}

describe.each([
  ['a view without a filter', wholeSnippet],
  ['a filtered view', filteredSnippet],
])('%s', (_, input) => {
  describe.each(promised)('through %s', (blog, formats) => {
    it.each(Object.entries(formats) as ['live' | 'image' | 'iframe', Left][])(
      'leaves of the %s format: %s',
      (format, wanted) => {
        expect(left(posted(blog, input, format), input)).toBe(wanted);
      },
    );

    it.each(['live', 'image'] as const)('names view, filter and sources in the %s format', (format) => {
      const text = posted(blog, input, format).textContent;
      for (const words of [input.title, input.filterWords, input.sources]) expect(text).toContain(words);
      expect(text.includes('The image shows Oak only')).toBe(input.image.match === 'nearest');
    });

    it.each(['live', 'image'] as const)('keeps the image’s proportions in the %s format', (format) => {
      for (const image of posted(blog, input, format).querySelectorAll('img')) {
        expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['700', '450']);
      }
    });

    it('leaves enough of image and link for the script to find the exact view', () => {
      const post = posted(blog, input, 'live');
      const figure = JSDOM.fragment('<figure></figure>').firstElementChild!;
      figure.append(post);
      const found = liveFigure(figure, 'https://charts.example/labor/');
      expect(found?.iframe.address).toBe(formats.live === 'link' ? undefined : iframeOf(input).address);
      expect(found?.iframe.title).toBe(formats.live === 'link' ? undefined : iframeOf(input).title);
    });

    it('lets no address of ours become another', () => {
      for (const element of posted(blog, input, 'live').querySelectorAll('[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src');
        expect(address).toMatch(/^https:\/\/charts\.example\/labor\//);
      }
    });
  });

  it('is a linked image in Markdown without HTML, before and after a sanitizer', () => {
    const markdown = snippetTexts('markdown', input, 'head')[0]?.text ?? '';
    const html = new MarkdownIt({ html: false }).render(markdown);
    for (const blog of ['sanitize-html with images', 'DOMPurify', 'rehype-sanitize', 'js-xss']) {
      expect(left(JSDOM.fragment(blogs[blog]!(html)), input)).toBe('image');
    }
    expect(left(JSDOM.fragment(html), input)).toBe('image');
  });
});
