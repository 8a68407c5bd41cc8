import { correctionLink } from '../../charts/evidence/correction.ts';
import { listPath } from '../../dataset/load-dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import { formatDay } from '../../model/words/dates.ts';
import { licenseInWords } from '../../model/words/sources.ts';
import { Fold } from '../../ui/fold.tsx';
import type { View } from '../view.ts';

const licenseAddresses: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** The change log of a list, newest first. */
export function Changes({ dataset }: { readonly dataset: Dataset }) {
  const { changes, version, updated } = dataset;
  return (
    <Fold title="What changed" aside={`Version ${version}, ${formatDay(updated)}`}>
      <ul className="changes">
        {changes.map(({ version: number, date, learned, from }) => (
          <li key={`${number} ${learned}`}>
            <b>{`${number}, ${formatDay(date)}`}</b> <span>{`${learned} Source: ${from}`}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The lists as files, and the terms of reuse. */
export function DataFiles({ view: { dataset, other } }: { readonly view: View }) {
  const lists = other ? [dataset, other] : [dataset];
  const files = [
    { path: 'data/endorsements.csv', what: 'every endorsement, one in each row, for a spreadsheet' },
    ...lists.map(({ list, words }) => ({
      path: listPath(list),
      what: `${words.subject}, with all evidence`,
    })),
    { path: 'data/dataset.schema.json', what: 'the data schema' },
    { path: 'data/datapackage.json', what: 'what each column means' },
  ];
  return (
    <Fold title="Data and license">
      <ul>
        {files.map(({ path, what }) => (
          <li key={path}>
            <a href={path}>{path.slice('data/'.length)}</a>
            <span>{`, ${what}`}</span>
          </li>
        ))}
      </ul>
      <p>
        <span>The data is free to reuse under </span>
        <License dataset={dataset} />
        <span>; please name this page as the source. The code is under the </span>
        <a href="https://opensource.org/license/mit" rel="noopener noreferrer">
          MIT License
        </a>
        <span>. Articles belong to their publishers; we quote a few words of each as evidence.</span>
      </p>
    </Fold>
  );
}

function License({ dataset }: { readonly dataset: Dataset }) {
  const address = licenseAddresses[dataset.license];
  const name = licenseInWords(dataset);
  if (address === undefined) return <span>{name}</span>;
  return (
    <a href={address} rel="license noopener noreferrer">
      {name}
    </a>
  );
}

interface PageFootProps {
  readonly dataset: Dataset;
  /** Where readers report errors; null where nobody takes reports. */
  readonly correctionAddress: string | null;
}

/** What closes the page: how to report an error, what the page is as of, and on what terms it may be used. */
export function PageFoot({ dataset, correctionAddress }: PageFootProps) {
  const draft = { subject: 'Correction', body: 'What is wrong:\n\nA source that shows it:\n' };
  const link = correctionLink(correctionAddress, draft);
  return (
    <div className="page-foot" id="report">
      {link === null ? null : (
        <p>
          <b>Found an error?</b> <span>Tell us which entry is wrong and name a source that shows it.</span>{' '}
          <a href={link} rel="noopener noreferrer">
            Report an error
          </a>
        </p>
      )}
      <p>
        <span>{`Updated ${formatDay(dataset.updated)}. Data: `}</span>
        <License dataset={dataset} />
        <span>. </span>
        <a href="#method">Method</a>
      </p>
    </div>
  );
}
