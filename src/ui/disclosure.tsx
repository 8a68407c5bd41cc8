import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useDismiss } from './use-dismiss.ts';
import './disclosure.css';

/** Something under a word that opens it: laid over the page below that word, or pushed open inside a dialog. */
export interface DisclosureProps {
  readonly label: string;
  /** How many choices stand inside it: a count above zero is shown behind the word. */
  readonly count: number;
  /** Which edges of the word and of what it opens are in line. */
  readonly align: 'start' | 'end';
  /** Draws what is inside, while it is open. */
  readonly children: () => ReactNode;
  /** What stands in its place while it is closed, and so in a page drawn at build. */
  readonly drawn?: ReactNode;
}

/** A native `details`: it opens without script. Escape closes it and gives the focus back to its word. */
export function Disclosure({ label, count, align, children, drawn }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [state, setState] = useState<'open' | 'closed'>('closed');
  // Readers may have opened it before script came.
  useEffect(() => {
    if (details.current?.open) setState('open');
  }, []);
  const close = (): void => {
    if (details.current && overlays(details.current)) details.current.open = false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape' || state === 'closed' || !overlays(event.currentTarget)) return;
    event.stopPropagation();
    close();
    event.currentTarget.querySelector('summary')?.focus();
  };
  useDismiss(details, state, close);
  return (
    // The keys are heard from the controls inside; the element itself is no control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      className="disclosure"
      data-align={align}
      ref={details}
      onToggle={({ currentTarget }) => {
        setState(currentTarget.open ? 'open' : 'closed');
        // In whole, where the word stands low in the window.
        if (currentTarget.open) currentTarget.querySelector('.disclosure-panel')?.scrollIntoView({ block: 'nearest' });
      }}
      onKeyDown={onKeyDown}
    >
      <summary
        data-active={count > 0 || undefined}
        // The browser tells of an opening some time after it: the next key would come before what was opened.
        onClick={() => details.current?.open === false && setState('open')}
      >
        {label}
        {count > 0 ? ` (${count})` : ''}
      </summary>
      {/* Words that are pressed give the focus to what they stand in: not to the page, or it would close. */}
      <div className="disclosure-panel" tabIndex={-1}>
        {state === 'open' ? children() : drawn}
      </div>
    </details>
  );
}

/** Inside a dialog nothing is laid over anything, so that nothing has to get out of the way. */
function overlays(details: HTMLDetailsElement): boolean {
  return details.closest('dialog') === null;
}
