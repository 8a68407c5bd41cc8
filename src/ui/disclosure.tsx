import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useOutsidePress } from './use-outside-press.ts';
import './disclosure.css';

/** Something under a word that opens it, laid over the page below that word. */
export interface DisclosureProps {
  readonly label: string;
  /** Draws what is inside, while it is open; it is given the way to close. */
  readonly children: (close: () => void) => ReactNode;
  /** What stands in its place while it is closed, and so in a prerendered page. */
  readonly prerendered: ReactNode;
}

/** A native `details`: it opens without script. Escape closes it and gives the focus back to its word. */
export function Disclosure({ label, children, prerendered }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  // Readers may have opened it before script came.
  useEffect(() => {
    if (details.current?.open) setOpen(true);
  }, []);
  useOutsidePress(details, isOpen ? close : null);
  const press = (event: MouseEvent): void => {
    event.preventDefault();
    setOpen(!isOpen);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
    event.currentTarget.querySelector('summary')?.focus();
  };
  return (
    // The keys are heard from the controls inside; the element itself is no control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      className="disclosure"
      ref={details}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        // The browser's own search opens it too.
        setOpen(currentTarget.open);
        if (currentTarget.open) showWhole(currentTarget.querySelector('.disclosure-panel'));
      }}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary onClick={press}>
        <span>{label}</span>
      </summary>
      {/* Words that are pressed give the focus to what they stand in: not to the page, or it would close. */}
      <div className="disclosure-panel" tabIndex={-1}>
        {isOpen ? children(close) : prerendered}
      </div>
    </details>
  );
}

/** Brings a panel whose word stands low in the window into it. One that is in it stays: below a bar that sticks, a browser would scroll the page for nothing. */
function showWhole(panel: Element | null): void {
  const { top, bottom } = panel?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (top < 0 || bottom > window.innerHeight) panel?.scrollIntoView({ block: 'nearest' });
}
