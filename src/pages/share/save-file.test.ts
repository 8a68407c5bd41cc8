// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { saveFile } from './save-file.ts';

test('a file is offered under its name, and its memory is given back', () => {
  vi.useFakeTimers();
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    expect([this.getAttribute('href'), this.download]).toEqual(['blob:one', 'view.csv']);
  });
  saveFile(new Blob(['a']), 'view.csv');
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoked.mock.calls).toEqual([['blob:one']]);
  vi.useRealTimers();
});
