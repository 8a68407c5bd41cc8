import { useCallback, useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { TextButton } from './text-button.tsx';
import { useOutsidePress } from './use-outside-press.ts';
import './modal-dialog.css';

/** A dialog that is open for as long as it is drawn. */
export interface ModalDialogProps {
  readonly title: string;
  /** A dialog before the page, or a panel at its side: from below on phones, and then the page behind stays visible. */
  readonly shape?: 'dialog' | 'panel';
  readonly children: ReactNode;
  /** What stays in sight below them. A form in it whose method is `dialog` closes it. */
  readonly foot?: ReactNode;
  /** It has been closed, and the focus is back where it was: time to stop drawing it. */
  readonly onClose: () => void;
}

/**
 * A native modal dialog: the focus goes in and comes back, the page behind is inert, Escape and a press beside it close
 * it. Its headings begin anew.
 */
export function ModalDialog({ title, shape = 'dialog', children, foot, onClose }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const close = useCallback((): void => dialog.current?.close(), []);
  // Marks the document's root, which no component draws: the page behind does not scroll.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.setAttribute('data-held', shape);
    return () => root.removeAttribute('data-held');
  }, [shape]);
  useOutsidePress(dialog, close);
  // The browser's top layer, which no attribute opens.
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
  }, []);
  return (
    <dialog className="modal-dialog" data-shape={shape} ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div className="modal-dialog-head">
        <h1 id={heading}>{title}</h1>
        <TextButton onClick={close}>Close</TextButton>
      </div>
      <div className="modal-dialog-body">{children}</div>
      {foot}
    </dialog>
  );
}
