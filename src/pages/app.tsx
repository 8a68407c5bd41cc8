import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import type { Address } from '../url/address.ts';
import { RecordPage } from './record-page.tsx';

/** The page with its data and its address. */
export function App({ client, address }: { readonly client: QueryClient; readonly address: Address }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RecordPage address={address} />
      </QueryClientProvider>
    </StrictMode>
  );
}
