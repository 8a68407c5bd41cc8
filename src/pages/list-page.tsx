import { useQuery } from '@tanstack/react-query';
import { useContext, useEffect, useRef, useState } from 'react';
import { datasetQuery, publishedSha256 } from '../dataset/dataset-query.ts';
import { editionOf, listPath } from '../dataset/load-dataset.ts';
import type { ListName } from '../model/dataset.ts';
import { TextButton } from '../ui/text-button.tsx';
import type { Address } from '../url/address.ts';
import { listIn } from '../url/parse-selection.ts';
import { useSearchPart } from '../url/use-search.ts';
import { Dashboard } from './dashboard.tsx';
import { listHeading } from './masthead/masthead.tsx';
import { LoadFailure, useKeptError } from './notices/load-failure.tsx';
import { EditionNotice } from './notices/notice.tsx';
import { SiteContext } from './site.ts';
import './page.css';

/** The page for the list that the address names: drawn, on its way, or failed with a way back. */
export function ListPage({ address }: { readonly address: Address }) {
  const { lists } = useContext(SiteContext);
  const asked = useSearchPart(address, listIn);
  const current = lists.find(({ list }) => list === asked) ?? lists[0];
  const next = lists.find(({ list }) => list !== current.list);
  const { data, error, isFetching, refetch } = useQuery(datasetQuery(current.list));
  // The other list is for the search and the comparison: it can wait until the page rests.
  const isIdle = useIdle();
  const other = useQuery({
    // Never asked for where there is none.
    ...datasetQuery(next?.list ?? 'public'),
    enabled: isIdle && data !== undefined && next !== undefined,
  });
  const failure = useKeptError(error);
  useListArrival(data ? current.list : undefined);
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the charts
      </a>
      <div className="page">
        {data ? (
          <>
            <EditionNotice edition={isIdle ? editionOf(data, publishedSha256(data.dataset.list)) : 'unknown'} />
            {/* What a part remembers of one list ends with it. */}
            <Dashboard
              key={current.list}
              dataset={data.dataset}
              other={other.data?.dataset ?? null}
              address={address}
            />
          </>
        ) : (
          <main id="main" className="list-on-its-way" tabIndex={-1}>
            <h1>{current.tab}</h1>
            {failure ? (
              <LoadFailure
                error={failure}
                file={listPath(current.list)}
                isRetrying={isFetching}
                onRetry={() => void refetch()}
              />
            ) : (
              <p role="status">Loading …</p>
            )}
            <p>
              <TextButton onClick={() => address.push('')}>{`Back to ${lists[0].tab}`}</TextButton>
            </p>
          </main>
        )}
      </div>
    </>
  );
}

/** Takes the focus to the heading of a list that the reader has changed to; not on the first list of a visit. */
function useListArrival(list: ListName | undefined): void {
  const shown = useRef<ListName | undefined>(undefined);
  useEffect(() => {
    if (list === undefined || shown.current === list) return;
    const heading = document.getElementById(listHeading);
    if (shown.current !== undefined && heading) {
      heading.focus({ preventScroll: true });
      // What was pressed at the head of the page stays where it is.
      const head = heading.closest('header') ?? heading;
      if (head.getBoundingClientRect().bottom <= 0) heading.scrollIntoView();
    }
    shown.current = list;
  }, [list]);
}

/** False until the browser has had nothing else to do, or a second has passed. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const rest = (): void => setIdle(true);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rest, 1000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(rest, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}
