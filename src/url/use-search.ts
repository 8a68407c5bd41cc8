import { useSyncExternalStore } from 'react';
import type { Address } from './address.ts';

/** The address's query string. Empty while a page drawn at build is taken over, so that the first render matches it. */
export function useSearch(address: Address): string {
  return useSyncExternalStore(address.subscribe, address.getSnapshot, () => '');
}
