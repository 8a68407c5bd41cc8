import { useLayoutEffect } from 'react';

/**
 * Keeps the page behind a modal dialog from scrolling while it is open. The document's root, which no component draws,
 * carries it: a selector that looked into the page for an open dialog would be asked again at every change of the page.
 */
export function useHeldPage(dialog: 'open' | 'closed'): void {
  useLayoutEffect(() => {
    if (dialog === 'closed') return undefined;
    const root = document.documentElement;
    root.setAttribute('data-held', '');
    return () => root.removeAttribute('data-held');
  }, [dialog]);
}
