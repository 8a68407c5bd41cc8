import { useSyncExternalStore } from 'react';

/** 'prerendered' at build and in the render that takes that page over, so that both are the same; 'live' ever after. */
export type Takeover = 'prerendered' | 'live';

/** Whether script has taken the page over: until then nothing may be shown that only script can do. */
export function useTakeover(): Takeover {
  return useSyncExternalStore<Takeover>(
    () => () => undefined,
    () => 'live',
    () => 'prerendered',
  );
}
