import { useId, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { TextButton } from './text-button.tsx';
import { useHeldPage } from './use-held-page.ts';
import './sheet.css';

/** A sheet that rises from the bottom of the screen, and the button that calls it. */
export interface SheetProps {
  readonly title: string;
  /** What the button says. */
  readonly opener: string;
  /** What closes it, in the words of what the reader gets. */
  readonly done: string;
  /** A sheet drawn at build has no script to open it yet. */
  readonly state: 'drawn' | 'live';
  readonly children: ReactNode;
}

/** A native modal dialog: the focus goes in and comes back, Escape and a tap beside it close it, the page behind is inert. */
export function Sheet({ title, opener, done, state, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [shown, setShown] = useState<'open' | 'closed'>('closed');
  useHeldPage(shown);
  const open = (): void => {
    dialog.current?.showModal();
    setShown('open');
  };
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" className="sheet-opener" aria-haspopup="dialog" disabled={state === 'drawn'} onClick={open}>
        {opener}
      </button>
      {/* Keys have Escape. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        className="sheet"
        ref={dialog}
        aria-labelledby={heading}
        // Beside it; the browser's own way would let the finger press what lies there as well.
        onClick={(event) => isBeside(event) && close()}
        onClose={() => setShown('closed')}
      >
        <div className="sheet-head">
          <h2 id={heading}>{title}</h2>
          <TextButton onClick={close}>Close</TextButton>
        </div>
        <div className="sheet-body">{children}</div>
        <button type="button" className="sheet-done" onClick={close}>
          {done}
        </button>
      </dialog>
    </>
  );
}

function isBeside({ target, currentTarget, clientY }: MouseEvent<HTMLDialogElement>): boolean {
  return target === currentTarget && clientY < currentTarget.getBoundingClientRect().top;
}
