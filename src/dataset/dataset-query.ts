import { queryOptions } from '@tanstack/react-query';
import type { ListName } from '../model/dataset.ts';
import { loadDataset } from './load-dataset.ts';
import { LoadError } from './fetch-file.ts';

const mostRetries = 2;

/** The query for a list. Filters are never in its key: the file is fetched and read once. */
export function datasetQuery(list: ListName) {
  return queryOptions({
    queryKey: ['dataset', list] as const,
    queryFn: ({ signal }) => loadDataset(list, siteFolder(), signal, publishedSha256(list)),
    retry: shouldRetry,
    retryDelay: (failures) => (failures === 0 ? 500 : 1500),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false,
  });
}

/** Only a connection that failed fast is worth another try: whatever the server did say, it will say again. */
function shouldRetry(failures: number, error: Error): boolean {
  return error instanceof LoadError && error.kind === 'network' && failures < mostRetries;
}

/** Where the site's files are, with a closing slash: told from the page, whatever path it is served from. */
export function siteFolder(): string {
  return new URL(import.meta.env.BASE_URL, document.baseURI).href;
}

/** The SHA-256 that the build wrote on the page's element for the file that it was drawn from. */
export function publishedSha256(list: ListName): string | undefined {
  return document.getElementById('root')?.dataset[`${list}Sha256`];
}
