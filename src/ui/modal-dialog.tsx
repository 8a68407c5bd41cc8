import { useEffect, useId, useRef, type ReactNode } from 'react';
import { TextButton } from './text-button.tsx';
import { useHeldPage } from './use-held-page.ts';
import './modal-dialog.css';

/** A dialog that is open for as long as it is drawn. */
export interface ModalDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** It has been closed, and the focus is back where it was: time to stop drawing it. */
  readonly onClose: () => void;
}

/** A native modal dialog: the focus goes in and comes back, Escape closes it, the page behind is inert. Its headings begin anew. */
export function ModalDialog({ title, children, onClose }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useHeldPage('open');
  // The browser's top layer, which no attribute opens.
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
  }, []);
  return (
    <dialog className="modal-dialog" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div className="modal-dialog-head">
        <h1 id={heading}>{title}</h1>
        <TextButton onClick={() => dialog.current?.close()}>Close</TextButton>
      </div>
      <div className="modal-dialog-body">{children}</div>
    </dialog>
  );
}
