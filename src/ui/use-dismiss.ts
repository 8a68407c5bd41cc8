import { useEffect, type RefObject } from 'react';

/**
 * While open, hears a click or the focus going elsewhere on the page, and asks to be closed. What stands around the
 * element takes the focus when something in it is pressed that can't: that is not elsewhere.
 */
export function useDismiss(element: RefObject<HTMLElement | null>, state: 'open' | 'closed', close: () => void): void {
  useEffect(() => {
    if (state === 'closed') return undefined;
    const isOutside = (target: EventTarget | null): target is Node =>
      target instanceof Node && element.current?.contains(target) === false;
    const onClick = ({ target }: Event): void => {
      if (isOutside(target)) close();
    };
    const onFocus = ({ target }: Event): void => {
      if (isOutside(target) && !target.contains(element.current)) close();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('focusin', onFocus);
    };
  });
}
