import { useSyncExternalStore } from 'react';

/** 'drawn' at build and in the render that takes the drawn page over, so that both are the same; 'live' ever after. */
export type Takeover = 'drawn' | 'live';

/** Whether script has taken the page over: until then nothing may be shown that only script can do. */
export function useTakeover(): Takeover {
  return useSyncExternalStore<Takeover>(
    () => () => undefined,
    () => 'live',
    () => 'drawn',
  );
}
