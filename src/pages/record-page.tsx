import { useQuery } from '@tanstack/react-query';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { editionOf, type PublishedDigests } from '../dataset/edition.ts';
import { siteName } from '../model/site-name.ts';
import type { Address } from '../url/address.ts';
import { recordIn } from '../url/parse-selection.ts';
import { useSearchPart } from '../url/use-search.ts';
import { Dashboard } from './dashboard.tsx';
import { LoadFailure } from './notices/load-failure.tsx';
import { RecordLoading } from './notices/record-loading.tsx';
import { useKeptError } from './notices/use-kept-error.ts';
import { useRecordArrival } from './record/use-record-arrival.ts';
import './page.css';

const files = { articles: 'articles', public: 'public-record' } as const;
const names = { articles: 'the record of the five articles', public: 'the public record' } as const;

const headings = { articles: 'The five articles', public: 'The public record' } as const;

/** What the page needs to know: what is asked for, and which data it was built with. */
export interface RecordPageProps {
  readonly address: Address;
  readonly published: PublishedDigests;
}

/** The page for the record that the address names: drawn, on its way, or failed with a way back. */
export function RecordPage({ address, published }: RecordPageProps) {
  const record = useSearchPart(address, recordIn);
  const { data, error, isFetching, refetch } = useQuery(datasetQuery(record));
  const failure = useKeptError(error);
  useRecordArrival(data?.dataset, address);
  return (
    <>
      <a className="skip-link" href="#charts">
        Skip to the charts
      </a>
      <div className="page">
        {data ? (
          // A record's state ends with it: nothing of one may be left standing in the other.
          <Dashboard key={record} parsed={data} edition={editionOf(data, published)} address={address} />
        ) : (
          <main id="charts" className="record-way" tabIndex={-1}>
            <p className="masthead-name">{siteName}</p>
            <h1>{headings[record]}</h1>
            {failure === null ? (
              <RecordLoading what={names[record]} />
            ) : (
              <LoadFailure
                error={failure}
                file={`./data/${files[record]}.json`}
                stands="The record of the five articles is still here."
                progress={isFetching ? 'retrying' : 'failed'}
                onRetry={() => void refetch()}
              />
            )}
            <p>
              <button type="button" className="record-back" onClick={() => address.push('')}>
                Go to {names.articles}
              </button>
            </p>
          </main>
        )}
      </div>
    </>
  );
}
