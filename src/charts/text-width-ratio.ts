import { textWidth } from '../marks/text-width.ts';
import { nameFontPx } from './type-sizes.ts';

const sample = 'some 1.6 million members';

/** An unseen line of text in the reader's own letters: its width tells how much room they take. */
export function textSample(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'text-sample';
  element.textContent = sample;
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** How many times as wide as the letters a drawing is laid out for the reader's are: 1 for those and narrower ones. */
export function textWidthRatio(drawn: HTMLElement): number {
  const ratio = drawn.getBoundingClientRect().width / textWidth(sample, nameFontPx);
  return ratio > 1 ? ratio : 1;
}
