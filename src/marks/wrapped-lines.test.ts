import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrappedLines } from './wrapped-lines.ts';

const texts = fc.array(fc.stringMatching(/^[A-Za-z0-9,.&]{1,12}$/), { maxLength: 20 }).map((words) => words.join(' '));

describe('wrappedLines', () => {
  it('breaks at spaces, into as few lines as the width allows', () => {
    expect(wrappedLines('Union of carters and dyers', 14, 110)).toEqual(['Union of', 'carters', 'and dyers']);
  });

  it('leaves no word alone that the line before could spare another for', () => {
    expect(wrappedLines('about 6.6 million members, in 3 of 6 unions', 13, 250)).toEqual([
      'about 6.6 million',
      'members, in 3 of 6 unions',
    ]);
  });

  it('gives no line for no text', () => {
    expect([wrappedLines('', 14, 100), wrappedLines('   ', 14, 100)]).toEqual([[], []]);
  });

  it('makes no line wider than the width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 600 }), (text, width) => {
        for (const line of wrappedLines(text, 13, width)) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('loses, adds and moves no word, where every word fits', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 200, max: 600 }), (text, width) => {
        expect(wrappedLines(text, 13, width).join(' ')).toBe(text.trim());
      }),
    );
  });

  it('cuts a single word that is wider than the width', () => {
    expect(wrappedLines('Donaudampfschifffahrtsgesellschaft', 14, 100)).toEqual([expect.stringMatching(/^Donau.*…$/)]);
  });
});
