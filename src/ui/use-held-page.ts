import { useLayoutEffect } from 'react';

/** Marks the document's root, which no component draws, so that the page behind a modal dialog does not scroll. */
export function useHeldPage(by: string): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.setAttribute('data-held', by);
    return () => root.removeAttribute('data-held');
  }, [by]);
}
