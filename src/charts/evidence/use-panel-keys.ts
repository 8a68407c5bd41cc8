import { useEffect, useRef, type RefObject } from 'react';

/**
 * The keys of a panel that opens away from what opened it. Escape closes it from anywhere; Tab leads from the opener
 * into the panel and, from its last stop, on to what follows the opener. The focus stays on the opener until the
 * reader moves it, and goes back there when the panel closes. Returns what the Close button does.
 */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, subject: string, onClose: () => void): () => void {
  const opener = useRef<HTMLElement | null>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === subject) return;
    shown.current = subject;
    const { activeElement, body } = document;
    const isInside = panel.current?.contains(activeElement) === true;
    const isLost = (activeElement === null || activeElement === body) && opener.current !== null;
    // A step to another subject from within: what was pressed may be gone.
    if (isInside || isLost) panel.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    else if (activeElement instanceof HTMLElement && activeElement !== body) opener.current = activeElement;
  });

  const close = (): void => {
    const isInside = panel.current?.contains(document.activeElement) === true;
    const mark = document.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');
    if (isInside) (opener.current?.isConnected ? opener.current : mark)?.focus({ preventScroll: true });
    onClose();
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        close();
      } else if (event.key === 'Tab' && panel.current && opener.current?.isConnected) {
        tab(event, panel.current, opener.current);
      }
    };
    // After every listener of the document: whatever takes a key for itself prevents its default.
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return close;
}

function tab(event: KeyboardEvent, panel: HTMLElement, opener: HTMLElement): void {
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button')];
  const [first, last, here] = [stops[0], stops.at(-1), document.activeElement];
  // A list of marks is one stop: whichever of them has the focus.
  const isAtOpener = here === opener || opener.closest('[role="listbox"]')?.contains(here) === true;
  if (!event.shiftKey && isAtOpener) {
    event.preventDefault();
    first?.focus({ preventScroll: true });
  } else if (event.shiftKey && here === first) {
    event.preventDefault();
    opener.focus({ preventScroll: true });
  } else if (!event.shiftKey && here === last) {
    // The browser then goes on from there.
    opener.focus({ preventScroll: true });
  }
}
