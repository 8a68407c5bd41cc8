import { useEffect, useRef, type RefObject } from 'react';

/**
 * Remembers what had the focus when a panel opened on a subject, and gives the focus back to it.
 * Where that is gone, the focus goes to the current mark of the chart that the panel stands in.
 * A panel opened from outside its chart is not next in the tab order, so it takes the focus.
 */
export function useOpener(panel: RefObject<HTMLElement | null>, subject: string): () => void {
  const opener = useRef<Element | null>(null);
  const opened = useRef<string | null>(null);
  useEffect(() => {
    if (opened.current === subject) return;
    opened.current = subject;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body || panel.current?.contains(activeElement)) return;
    opener.current = activeElement;
    const chart = panel.current?.closest('figure');
    if (chart && !chart.contains(activeElement)) panel.current?.querySelector('button')?.focus({ preventScroll: true });
  });
  return () => {
    const mark = panel.current?.closest('figure')?.querySelector('[role="option"][tabindex="0"]');
    const target = opener.current?.isConnected ? opener.current : mark;
    if (target instanceof HTMLElement) target.focus();
  };
}
