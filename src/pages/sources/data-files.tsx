import type { Dataset } from '../../model/dataset.ts';
import { formatDay } from '../../model/when-words.ts';

const files = [
  { path: 'data/endorsements.csv', what: 'every endorsement, one a row, for a spreadsheet' },
  { path: 'data/articles.json', what: 'the five articles’ record, as curated' },
  { path: 'data/public-record.json', what: 'the public record, as curated' },
  { path: 'data/dataset.schema.json', what: 'the rules that both records keep, as a JSON Schema' },
  { path: 'data/datapackage.json', what: 'what each column stands for, as a data package' },
] as const;

/** The record as files, its version, and the terms of reuse. */
export function DataFiles({ dataset: { version, updated } }: { readonly dataset: Dataset }) {
  return (
    <div className="data-files">
      <h3>Data and terms</h3>
      <ul>
        {files.map(({ path, what }) => (
          <li key={path}>
            <a href={path}>{path.slice('data/'.length)}</a>, {what}
          </li>
        ))}
      </ul>
      <p>
        Data version {version}, updated on {formatDay(updated)}. The data are free to reuse under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener noreferrer">
          CC BY 4.0
        </a>
        : name this page as the source. The code is free to reuse under the{' '}
        <a href="https://opensource.org/license/mit" rel="noopener noreferrer">
          MIT licence
        </a>
        . The articles belong to their publishers. We print a few words of each as evidence.
      </p>
    </div>
  );
}
