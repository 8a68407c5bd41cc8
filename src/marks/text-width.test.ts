import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedText, textWidth } from './text-width.ts';

describe('textWidth', () => {
  it('gives capitals, figures and wide letters their own width', () => {
    expect(textWidth('MMM', 10)).toBeGreaterThan(textWidth('nnn', 10));
    expect(textWidth('nnn', 10)).toBeGreaterThan(textWidth('iii', 10));
  });
  it('grows with every letter', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        (a, b) => textWidth(a + b, 14) > textWidth(a, 14) || b === '',
      ),
    );
  });
});

describe('fittedText', () => {
  it('leaves a text that fits', () => {
    expect(fittedText('Machinists', 14, 200)).toBe('Machinists');
  });
  it('cuts at a word where there is one', () => {
    expect(fittedText('Union of carters and dyers', 14, 150)).toBe('Union of carters…');
  });
  it('never gets wider than the width, as long as that holds a letter and an ellipsis', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        expect(textWidth(fittedText(text, 14, width), 14)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
