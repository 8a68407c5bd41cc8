import { useEffect } from 'react';

/** Hears Escape anywhere on the page while something is open that it should close, without moving the focus. */
export function useEscape(open: boolean, close: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
