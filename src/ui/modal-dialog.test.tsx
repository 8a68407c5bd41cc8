// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { Disclosure } from './disclosure.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { button, mounted, press, the } from './mounted.fixture.ts';

/** A press of the pointer from one element to another: the click goes to what holds both. */
function drag(from: Element, to: Element, holder: Element): void {
  act(() => {
    from.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: from === holder ? -1 : 0 }));
    to.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    holder.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: -1, clientY: -1 }));
  });
}

function drawn() {
  const onClose = vi.fn<() => void>();
  mounted(
    <ModalDialog title="Filters" shape="panel" onClose={onClose}>
      <input aria-label="Search" />
    </ModalDialog>,
  );
  return { onClose, dialog: the('dialog'), input: the('input') };
}

test('text dragged out of a field closes nothing; a press beside the dialog does', () => {
  const { onClose, dialog, input } = drawn();
  drag(input, dialog, dialog);
  expect(onClose).not.toHaveBeenCalled();
  drag(dialog, dialog, dialog);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a disclosure closes on a press that began outside it and on a focus that leaves it, and on no other', () => {
  mounted(
    <>
      <button type="button">elsewhere</button>
      <Disclosure label="More" prerendered={null}>
        {(close) => (
          <>
            <input aria-label="Search" />
            <button type="button" onClick={close}>
              done
            </button>
          </>
        )}
      </Disclosure>
    </>,
  );
  const details = the('details');
  const open = (): void => {
    press(the('summary'));
    expect(details.hasAttribute('open')).toBe(true);
  };
  open();
  drag(the('input'), document.body, document.body);
  expect(details.hasAttribute('open')).toBe(true);
  drag(document.body, document.body, document.body);
  expect(details.hasAttribute('open')).toBe(false);
  open();
  act(() => the('input').focus());
  act(() => button('elsewhere').focus());
  expect(details.hasAttribute('open')).toBe(false);
  open();
  press(button('done'));
  expect(details.hasAttribute('open')).toBe(false);
  open();
  act(() => the('input').focus());
  act(() => void the('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect([details.hasAttribute('open'), document.activeElement]).toEqual([false, the('summary')]);
});
