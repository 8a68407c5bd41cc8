import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { RecordPage, type RecordPageProps } from './record-page.tsx';

/** The page and where its data is kept. */
export interface AppProps extends RecordPageProps {
  readonly client: QueryClient;
}

/** The page with its data and its address. */
export function App({ client, ...page }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RecordPage {...page} />
      </QueryClientProvider>
    </StrictMode>
  );
}
