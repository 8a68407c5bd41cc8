// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { pressOnce } from './press-once.ts';

pressOnce(document);

/** How many clicks of a double click an element hears. */
function heard(markup: string): number {
  document.body.innerHTML = markup;
  const element = document.body.firstElementChild;
  const onClick = vi.fn<() => void>();
  element?.addEventListener('click', onClick);
  for (const detail of [1, 2]) element?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  return onClick.mock.calls.length;
}

test.each(['<button>Play</button>', '<summary>Table</summary>', '<a href="#a">Up</a>', '<div role="option">NEU</div>'])(
  'a double click on %s is one press',
  (markup) => expect(heard(markup)).toBe(1),
);

test('a double click in a field is the browser’s own', () => {
  expect(heard('<input>')).toBe(2);
});
