import { useSyncExternalStore } from 'react';
import type { Address } from './address.ts';

/** The address's query string. Empty while a prerendered page is taken over, so that the first render matches it. */
export function useSearch(address: Address): string {
  return useSearchPart(address, (search) => search);
}

/** What `read` makes of the query string. Nothing is drawn again where that stays the same. */
export function useSearchPart<Part extends string>(address: Address, read: (search: string) => Part): Part {
  return useSyncExternalStore(
    address.subscribe,
    () => read(address.getSnapshot()),
    () => read(''),
  );
}
