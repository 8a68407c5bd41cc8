import { useMemo, useSyncExternalStore } from 'react';

/** What a media query says; 'unknown' in a page drawn at build, and where the browser can't be asked. */
export type MediaAnswer = 'yes' | 'no' | 'unknown';

/** Whether a media query holds, kept current by the browser. */
export function useMedia(query: string): MediaAnswer {
  const { subscribe, getSnapshot } = useMemo(() => mediaStore(query), [query]);
  return useSyncExternalStore(subscribe, getSnapshot, () => 'unknown');
}

interface MediaStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => MediaAnswer;
}

function mediaStore(query: string): MediaStore {
  const list = typeof window === 'object' && 'matchMedia' in window ? window.matchMedia(query) : undefined;
  return {
    subscribe: (listener) => {
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    getSnapshot: () => (list ? (list.matches ? 'yes' : 'no') : 'unknown'),
  };
}
