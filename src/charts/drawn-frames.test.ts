// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { medium, narrow, type Frame } from '../marks/frame.ts';
import { keepShownFrame } from './drawn-frames.ts';

/** A page of charts, each drawn in two classes of which one or more are shown. */
function page(...shown: readonly (readonly Frame['name'][])[]): Element {
  const root = document.createElement('main');
  const drawing = (name: Frame['name'], isShown: boolean) =>
    `<svg class="chart-frame" data-frame="${name}" ${isShown ? '' : 'hidden'}></svg>`;
  root.innerHTML = shown
    .map((names) => (['narrow', 'medium'] as const).map((name) => drawing(name, names.includes(name))).join(''))
    .map((drawings) => `<div class="chart-canvas"><div>${drawings}</div></div>`)
    .join('');
  document.body.replaceChildren(root);
  // There is no layout here to ask.
  for (const svg of root.querySelectorAll('.chart-frame')) {
    const box = new DOMRect(0, 0, svg.hasAttribute('hidden') ? 0 : 600, 300);
    Object.assign(svg, { getBoundingClientRect: () => box });
  }
  return root;
}

const names = (root: Element): readonly (string | undefined)[] =>
  [...root.querySelectorAll<SVGElement>('.chart-frame')].map((drawing) => drawing.dataset['frame']);

it('keeps the drawings that are seen and takes the others out', () => {
  const root = page(['medium'], ['medium']);
  expect(keepShownFrame(root)).toBe(medium);
  expect(names(root)).toEqual(['medium', 'medium']);
});

it('knows the narrow ones, too', () => {
  expect(keepShownFrame(page(['narrow']))).toBe(narrow);
});

it.each([
  ['charts of different classes', [['medium'], ['narrow']]],
  ['two classes at once, as without style', [['narrow', 'medium']]],
  ['a chart of which nothing is seen', [['medium'], []]],
] as const)('leaves all where there are %s', (_, shown) => {
  const root = page(...shown);
  expect(keepShownFrame(root)).toBeNull();
  expect(names(root)).toHaveLength(shown.length * 2);
});

it('has no class for a page without charts', () => {
  expect(keepShownFrame(page())).toBeNull();
});
