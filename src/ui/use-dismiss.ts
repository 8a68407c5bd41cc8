import { useEffect, type RefObject } from 'react';

/** While open, hears a click or the focus going elsewhere on the page, and asks to be closed. */
export function useDismiss(element: RefObject<HTMLElement | null>, state: 'open' | 'closed', close: () => void): void {
  useEffect(() => {
    if (state === 'closed') return undefined;
    const onElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && element.current?.contains(target) === false) close();
    };
    document.addEventListener('click', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('click', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  });
}
