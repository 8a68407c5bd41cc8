// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ModalDialog } from './modal-dialog.tsx';
import { button, mounted, press, the } from './mounted.fixture.ts';

test('a dialog is modal from the first, named by its title, and closed once', () => {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const onClose = vi.fn<() => void>();
  mounted(
    <ModalDialog title="Embed this chart" onClose={onClose}>
      text
    </ModalDialog>,
  );
  expect(showModal).toHaveBeenCalledTimes(1);
  const title = the(`#${CSS.escape(the('dialog').getAttribute('aria-labelledby') ?? '')}`);
  expect(title.textContent).toBe('Embed this chart');
  press(button('Close'));
  expect(onClose).toHaveBeenCalledTimes(1);
});
