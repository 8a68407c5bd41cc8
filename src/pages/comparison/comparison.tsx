import { useQuery } from '@tanstack/react-query';
import { datasetQuery } from '../../dataset/dataset-query.ts';
import type { Dataset, RecordName } from '../../model/dataset.ts';
import { FaultNotice } from '../notices/fault-notice.tsx';
import { LoadFailure } from '../notices/load-failure.tsx';
import { useKeptError } from '../notices/use-kept-error.ts';
import type { View } from '../view.ts';
import { ComparisonTable } from './comparison-table.tsx';

/** What a record is called, and its file. */
interface Other {
  readonly record: RecordName;
  readonly words: string;
  readonly file: string;
}

const others: Readonly<Record<RecordName, Other>> = {
  articles: { record: 'public', words: 'the public record', file: './data/public-record.json' },
  public: { record: 'articles', words: 'the record of the five articles', file: './data/articles.json' },
};

/** The comparison of the page's record with the other one: on its way, failed with a way to try again, or there. */
export function Comparison({ view }: { readonly view: View }) {
  const { record, words, file } = others[view.dataset.record];
  const { data, error, isFetching, refetch } = useQuery(datasetQuery(record));
  const failure = useKeptError(error);
  return (
    <>
      <p className="comparison-status" role="status">
        {data || (failure && !isFetching) ? '' : `Loading ${words} …`}
      </p>
      {data || failure === null ? null : (
        <LoadFailure
          error={failure}
          file={file}
          stands="The record on this page is complete without it."
          progress={isFetching ? 'retrying' : 'failed'}
          onRetry={() => void refetch()}
        />
      )}
      {data ? (
        <>
          <FaultNotice losses={data} />
          <ComparisonTable view={view} {...inOrder(view.dataset, data.dataset)} />
        </>
      ) : null}
    </>
  );
}

function inOrder(one: Dataset, other: Dataset): { readonly articles: Dataset; readonly publicRecord: Dataset } {
  return one.record === 'articles' ? { articles: one, publicRecord: other } : { articles: other, publicRecord: one };
}
