import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../dataset/hostile-texts.fixture.ts';
import { snippetTexts } from './snippets.ts';
import { breakoutTexts, codeAddress, filteredSnippet, hostileSnippet, wholeSnippet } from './snippet-input.fixture.ts';
import type { SnippetFormat } from './platforms.ts';
import type { SnippetInput } from './snippet-input.ts';

function snippet(input: SnippetInput, format: SnippetFormat): string {
  return snippetTexts(format, input, 'head').at(-1)?.text ?? '';
}

function body(html: string): DocumentFragment {
  return JSDOM.fragment(html);
}

function tags(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].map(({ localName }) => localName);
}

function attributes(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
}

const markdown = new MarkdownIt({ html: true, linkify: true });

describe('the live snippet', () => {
  it('is a linked image, a caption with its source and one line of script', () => {
    // Without the blank line the Markdown of notebooks takes in the words that follow.
    expect(snippet(wholeSnippet, 'live').split('\n')).toEqual([
      '<figure class="endorsements-chart" data-embed="https://charts.example/labor/embed/members/" style="max-width:700px;margin:1em auto">',
      expect.stringMatching(/^<a href="https:\/\/charts\.example\/labor\/#members"><img .*><\/a>$/),
      expect.stringMatching(/^<figcaption><a .*>.*<\/a>\. Source: The Gazette, The Herald\.<\/figcaption>$/),
      '</figure>',
      '',
      '<script async src="https://charts.example/labor/embed.js"></script>',
    ]);
  });
});

describe('the iframe', () => {
  it('carries the exact view, a title, and a style that fits any post', () => {
    const iframe = body(snippet(filteredSnippet, 'iframe')).querySelector('iframe');
    expect(iframe?.getAttribute('src')).toBe(
      'https://charts.example/labor/embed/members/oak/?union=carters&theme=dark&title=off',
    );
    expect(iframe?.title).toBe('The carters went to Oak (Oak only; Carters only)');
    expect(iframe?.getAttribute('style')).toBe(
      'display:block;margin:1em auto;width:100%;max-width:700px;height:max(560px,min(840px,(700px - 100vw)*999));border:0',
    );
    expect([iframe?.getAttribute('height'), iframe?.getAttribute('loading')]).toEqual(['560', 'lazy']);
    expect(iframe?.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
  });

  it('is lower on phones where its chart is, and no higher where the two are alike', () => {
    const heights = (narrowHeightPx: number): string | undefined =>
      body(snippet({ ...wholeSnippet, narrowHeightPx }, 'iframe'))
        .querySelector('iframe')
        ?.getAttribute('style')
        ?.match(/;height:([^;]+)/)?.[1];
    expect(heights(480)).toBe('max(480px,min(560px,(100vw - 600px)*999))');
    expect(heights(560)).toBe('560px');
  });

  it('is what the link alone points at', () => {
    expect(snippet(filteredSnippet, 'link')).toBe(
      body(snippet(filteredSnippet, 'iframe')).querySelector('iframe')?.getAttribute('src'),
    );
  });
});

describe('any text whatever', () => {
  const figure = ['figure', 'a', 'img', 'figcaption', 'a', 'small'];
  const template = /\{\{|\{%|\{#|\$\{|<%/;

  it('makes no element and no attribute of its own, and gives template engines nothing to run', () => {
    const formats = [
      ['live', [...figure, 'script']],
      ['image', figure],
      ['iframe', ['iframe']],
    ] as const;
    const plain = new Map(formats.map(([format]) => [format, attributes(body(snippet(filteredSnippet, format)))]));
    for (const hostile of [...breakoutTexts, ...hostileTexts]) {
      const input = hostileSnippet(hostile);
      for (const [format, expected] of formats) {
        const own = body(snippet(input, format));
        expect(tags(own), hostile).toEqual(expected);
        expect(attributes(own), hostile).toEqual(plain.get(format));
        expect(snippet(input, format), hostile).not.toMatch(template);
      }
      expect(tags(body(markdown.render(snippet(input, 'live')))), hostile).toEqual([...figure, 'script']);
      const drawn = body(markdown.render(snippet(input, 'markdown')));
      expect(tags(drawn), hostile).toEqual(['p', 'a', 'img', 'p', 'a']);
      const links = [...drawn.querySelectorAll('a')].map(({ href }) => href);
      expect(links, hostile).toEqual([filteredSnippet.viewAddress, filteredSnippet.viewAddress]);
      expect(snippet(input, 'markdown'), hostile).not.toMatch(template);
    }
  });

  it('is read back letter for letter', () => {
    const plain = 'Bakers & "carters" <3 \'Oak\' {7 > 6} — 100 % ünï 🎈';
    const input = hostileSnippet(plain);
    expect(body(snippet(input, 'live')).querySelector('img')?.alt).toBe(plain);
    expect(body(markdown.render(snippet(input, 'markdown'))).querySelector('img')?.alt).toBe(plain);
  });
});

describe('addresses', () => {
  it.each([codeAddress, 'data:text/html,x', 'file:///etc/passwd', '//evil.example', ''])(
    'of no web page are refused: %j',
    (address) => {
      expect(() => snippet({ ...wholeSnippet, viewAddress: address }, 'live')).toThrow(TypeError);
      expect(() => snippet({ ...wholeSnippet, scriptAddress: address }, 'live')).toThrow(TypeError);
      expect(() => snippet({ ...wholeSnippet, image: { ...wholeSnippet.image, address } }, 'live')).toThrow(TypeError);
    },
  );

  it('can hold what Markdown would trip over', () => {
    const viewAddress = wholeSnippet.viewAddress.replace('#', '?union=a)](x&pick="><b>\'(#');
    const drawn = body(markdown.render(snippet({ ...wholeSnippet, viewAddress }, 'markdown')));
    expect(tags(drawn)).toEqual(['p', 'a', 'img', 'p', 'a']);
    expect(drawn.querySelector('a')?.getAttribute('href')).toContain(
      '?union=a%29%5D%28x&pick=%22%3E%3Cb%3E%27%28#members',
    );
  });
});

describe('the Hugo shortcode', () => {
  const [file, line] = snippetTexts('hugo', filteredSnippet, 'head');

  it('is a file for the layouts folder and a line for the post', () => {
    expect(file?.where).toBe('layouts/shortcodes/endorsements-chart.html');
    expect(line?.text).toMatch(
      /^\{\{< endorsements-chart view=`\?candidate=oak&union=carters#members` embed=`embed\/members\/oak\/\?union=carters&theme=dark&title=off` image=`embed\/members\/oak\/chart\.png#theme=dark&title=off` /,
    );
  });

  it('has one and the same file for every view', () => {
    expect(snippetTexts('hugo', wholeSnippet, 'head')[0]).toEqual(file);
  });
});
