import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Keeps a focus that was in an element in it, where a change, such as another layout, has taken away what had it. */
export function useFocusKept(): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const last = useRef<Node | null>(null);
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Node && element.current?.contains(target) === true ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body) return;
    last.current = null;
    element.current?.focus({ preventScroll: true });
  });
  return element;
}
