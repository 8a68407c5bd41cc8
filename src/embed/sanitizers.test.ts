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
import type { SnippetForm } from './platforms.ts';
import { filteredSnippet, wholeSnippet } from './snippet-view.fixture.ts';
import { iframeOf, type SnippetView } from './snippet-view.ts';
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

/** What is promised to be left, form by form, blog by blog. */
type Left = 'all' | 'image' | 'link' | 'nothing' | 'code';
const promised: readonly (readonly [string, Readonly<Record<'live' | 'image' | 'iframe', Left>>])[] = [
  ['sanitize-html', { live: 'link', image: 'link', iframe: 'nothing' }],
  ['sanitize-html with images', { live: 'image', image: 'image', iframe: 'nothing' }],
  ['DOMPurify', { live: 'image', image: 'image', iframe: 'nothing' }],
  ['rehype-sanitize', { live: 'image', image: 'image', iframe: 'nothing' }],
  ['js-xss', { live: 'image', image: 'image', iframe: 'code' }],
  ['Markdown with HTML on', { live: 'all', image: 'image', iframe: 'all' }],
];

function posted(blog: string, view: SnippetView, form: SnippetForm): DocumentFragment {
  const text = snippetTexts(form, view, 'head')[0]?.text ?? '';
  return JSDOM.fragment(blogs[blog]!(text));
}

function left(post: DocumentFragment, view: SnippetView): Left {
  const links = [...post.querySelectorAll('a')].filter(({ href }) => href === view.viewAddress);
  const isImage = links.some((link) => link.querySelector('img')?.alt === view.image.altText);
  if (post.querySelector('script, iframe')) return 'all';
  if (isImage) return 'image';
  if (links.length > 0) return 'link';
  return post.textContent.includes('<iframe') ? 'code' : 'nothing';
}

describe.each([
  ['a view without a filter', wholeSnippet],
  ['a filtered view', filteredSnippet],
])('%s', (_, view) => {
  describe.each(promised)('through %s', (blog, forms) => {
    it.each(Object.entries(forms) as ['live' | 'image' | 'iframe', Left][])(
      'leaves of the %s form: %s',
      (form, wanted) => {
        expect(left(posted(blog, view, form), view)).toBe(wanted);
      },
    );

    it.each(['live', 'image'] as const)('names view, filter and sources in the %s form', (form) => {
      const text = posted(blog, view, form).textContent;
      for (const words of [view.title, view.filterWords, view.sources]) expect(text).toContain(words);
      expect(text.includes('The image shows Oak only')).toBe(view.image.match === 'nearest');
    });

    it.each(['live', 'image'] as const)('keeps the image’s proportions in the %s form', (form) => {
      for (const image of posted(blog, view, form).querySelectorAll('img')) {
        expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['700', '450']);
      }
    });

    it('leaves enough of image and link for the script to find the exact view', () => {
      const post = posted(blog, view, 'live');
      const figure = JSDOM.fragment('<figure></figure>').firstElementChild!;
      figure.append(post);
      const found = liveFigure(figure, 'https://charts.example/labor/');
      expect(found?.iframe.address).toBe(forms.live === 'link' ? undefined : iframeOf(view).address);
      expect(found?.iframe.title).toBe(forms.live === 'link' ? undefined : iframeOf(view).title);
    });

    it('lets no address of ours become another', () => {
      for (const element of posted(blog, view, 'live').querySelectorAll('[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src');
        expect(address).toMatch(/^https:\/\/charts\.example\/labor\//);
      }
    });
  });

  it('is a linked image in Markdown without HTML, before and after a sanitizer', () => {
    const markdown = snippetTexts('markdown', view, 'head')[0]?.text ?? '';
    const html = new MarkdownIt({ html: false }).render(markdown);
    for (const blog of ['sanitize-html with images', 'DOMPurify', 'rehype-sanitize', 'js-xss']) {
      expect(left(JSDOM.fragment(blogs[blog]!(html)), view)).toBe('image');
    }
    expect(left(JSDOM.fragment(html), view)).toBe('image');
  });
});
