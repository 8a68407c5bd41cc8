import { useEffect, type RefObject } from 'react';

/**
 * Hears Escape with the focus anywhere outside the panel, which may lie over what has it: the panel goes, the focus
 * stays. Whatever else takes an Escape for itself stops it or prevents its default.
 */
export function useCloseFromAfar(panel: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isOurs = event.key === 'Escape' && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!isOurs || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (panel.current?.contains(document.activeElement) === false) close();
    };
    // After every listener of the document.
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
