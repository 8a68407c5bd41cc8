import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import type { Address } from '../url/address.ts';
import { Dashboard } from './dashboard.tsx';

/** The page with its data and its address. */
export function App({ client, address }: { readonly client: QueryClient; readonly address: Address }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <Suspense>
          <Dashboard address={address} />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>
  );
}
