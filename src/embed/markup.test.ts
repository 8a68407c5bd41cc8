import { assert, property, string, webUrl } from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { element, oneLine, snippetAddress, escapedText } from './markup.ts';
import { codeAddress } from './snippet-input.fixture.ts';

describe('element', () => {
  it('writes attributes in order, and one without a value by its name', () => {
    expect(element('script', { async: true, src: 'a.js' }).html).toBe('<script async src="a.js"></script>');
  });

  it('closes what can have content and nothing else', () => {
    const image = element('img', { alt: '' });
    expect(element('a', { href: '#' }, image, escapedText('x')).html).toBe('<a href="#"><img alt="">x</a>');
  });

  it('gives back any text as it was, but for white space and control characters', () => {
    assert(
      property(string({ unit: 'binary' }), (given) => {
        const read = JSDOM.fragment(element('a', { title: given }, escapedText(given)).html).firstElementChild;
        expect(read?.getAttribute('title')).toBe(oneLine(given));
        expect(read?.textContent).toBe(oneLine(given));
        expect(read?.children).toHaveLength(0);
      }),
    );
  });
});

describe('oneLine', () => {
  it('leaves no line break, no control character and no half character', () => {
    assert(
      property(string({ unit: 'binary' }), (given) => {
        expect(oneLine(given)).toMatch(/^[^\p{Cc}\p{Surrogate}\u2028\u2029]*$/u);
      }),
    );
  });

  it('leaves a right text alone', () => {
    expect(oneLine('Ünïons — “some” 🎈')).toBe('Ünïons — “some” 🎈');
  });
});

describe('snippetAddress', () => {
  it('leads to the same place, whatever it is read by', () => {
    assert(
      property(webUrl({ withQueryParameters: true, withFragments: true }), (given) => {
        const written = snippetAddress(given);
        expect(decodeURI(new URL(written).href)).toBe(decodeURI(new URL(given).href));
        expect(written).not.toMatch(/[{}|\\^`'()[\]<>"\s]/);
      }),
    );
  });

  it('refuses what is no web address', () => {
    expect(() => snippetAddress(codeAddress)).toThrow(`"${codeAddress}" is no web address`);
    expect(() => snippetAddress('/relative')).toThrow(TypeError);
  });
});
