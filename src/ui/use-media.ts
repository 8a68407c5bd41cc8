import { useSyncExternalStore } from 'react';

/** What a media query says; 'unknown' in a page drawn at build, and where the browser can't be asked. */
export type MediaAnswer = 'yes' | 'no' | 'unknown';

/** Whether a media query holds, kept current by the browser. */
export function useMedia(query: string): MediaAnswer {
  return useSyncExternalStore(
    (listener) => {
      const list = ask(query);
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    () => answer(ask(query)),
    () => 'unknown',
  );
}

function ask(query: string): MediaQueryList | undefined {
  return 'matchMedia' in window ? window.matchMedia(query) : undefined;
}

function answer(list: MediaQueryList | undefined): MediaAnswer {
  if (!list) return 'unknown';
  return list.matches ? 'yes' : 'no';
}
