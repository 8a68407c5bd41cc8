import { useSyncExternalStore } from 'react';

/**
 * Whether script has taken the page over: until then nothing may be shown that only script can do. False at build and in
 * the render that takes the prerendered page over, so that both are the same.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
