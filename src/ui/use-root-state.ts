import { useLayoutEffect } from 'react';

/** What the page as a whole can be in, each an attribute of the document's root. */
type RootState = 'data-modal' | 'data-evidence-open';

/**
 * Says on the document's root, which no component draws, that something holds, for as long as it does. A selector that
 * looks into the page for it (`:has`) would be asked again at every change of the page.
 */
export function useRootState(state: RootState, holds: 'yes' | 'no'): void {
  useLayoutEffect(() => {
    if (holds === 'no') return undefined;
    const root = document.documentElement;
    root.setAttribute(state, '');
    return () => root.removeAttribute(state);
  }, [state, holds]);
}
