// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { holdTarget } from './place.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Whether a reader whose link names a part is taken there, on a page where the browser has another target or none. */
function isTaken(target: Element | null, part: HTMLElement): boolean {
  document.body.append(part);
  location.hash = `#${part.id}`;
  const led = vi.spyOn(part, 'scrollIntoView').mockReturnValue();
  vi.spyOn(document, 'querySelector').mockReturnValue(target);
  holdTarget(window);
  window.dispatchEvent(new Event('wheel'));
  return led.mock.calls.length > 0;
}

const part = Object.assign(document.createElement('section'), { id: 'decisions' });

test.each([null, part])('a link that names a part leads to it', (target) => {
  expect(isTaken(target, part)).toBe(true);
});

test('one that quotes words as well leaves the reader where the browser took them', () => {
  expect(isTaken(document.createElement('p'), part)).toBe(false);
});
