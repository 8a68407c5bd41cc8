// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { textWidth } from '../marks/text-width.ts';
import { textSample, textWidthRatio } from './text-width-ratio.ts';

function drawnAt(share: number): HTMLElement {
  const sample = textSample();
  const width = share * textWidth(sample.textContent, 14);
  vi.spyOn(sample, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 17));
  return sample;
}

test('letters that are wider than those a drawing is laid out for stretch it, narrower ones don’t', () => {
  expect(textWidthRatio(drawnAt(1.25))).toBeCloseTo(1.25);
  expect(textWidthRatio(drawnAt(1))).toBe(1);
  expect(textWidthRatio(drawnAt(0.8))).toBe(1);
  expect(textWidthRatio(drawnAt(0))).toBe(1);
});

test('the sample is nothing that a screen reader reads', () => {
  expect(textSample().getAttribute('aria-hidden')).toBe('true');
});
