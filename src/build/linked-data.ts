import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import { whenInWords } from '../model/words/dates.ts';

/** A list and the file that holds it, relative to the site. */
export interface LinkedList {
  readonly path: string;
  readonly dataset: Dataset;
}

type Linked = Readonly<Record<string, unknown>>;

/**
 * The published data in schema.org's words, for search engines: one dataset with the files that hold all of it, and each
 * list as a part of its own with its own description, so that none is said to hold what only another does. Without the
 * site's address the addresses are relative to the page.
 */
export function linkedData(
  siteName: string,
  lists: readonly [LinkedList, ...LinkedList[]],
  siteAddress: string | null,
): Linked {
  const at = (path: string): string => (siteAddress === null ? path : new URL(path, siteAddress).href);
  const by = { '@type': 'Organization', name: siteName, ...(siteAddress !== null && { url: siteAddress }) };
  const [{ dataset: main }] = lists;
  const shared = (dataset: Dataset): Linked => ({
    creator: by,
    publisher: by,
    version: dataset.version,
    dateModified: dataset.updated,
    license: `https://spdx.org/licenses/${dataset.license}`,
    isAccessibleForFree: true,
    inLanguage: 'en',
    keywords: ['endorsements', 'labor unions', ...dataset.candidates.map(({ name }) => name)],
    about: dataset.candidates.map(({ name }) => ({ '@type': 'Person', name })),
    variableMeasured: ['candidate endorsed', 'date of endorsement', 'how it was decided', 'members as reported'],
  });
  const listIn = ({ path, dataset }: LinkedList, index: number): Linked => ({
    '@type': 'Dataset',
    ...(siteAddress !== null && { '@id': at(path) }),
    name: dataset.words.title,
    description: dataset.words.description,
    ...shared(dataset),
    ...temporalCoverage([dataset]),
    // A long list's sources stand in its file: a page is no place for a hundred.
    ...(index === 0 && { citation: [...dataset.sources.values()].map(citation) }),
    distribution: [download(at(path), 'application/json')],
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: siteName,
    description: lists.map(({ dataset }) => `${dataset.words.title}: ${dataset.words.description}`).join(' '),
    ...(siteAddress !== null && { '@id': siteAddress, url: siteAddress }),
    ...shared(main),
    ...temporalCoverage(lists.map(({ dataset }) => dataset)),
    distribution: [
      download(at('data/endorsements.csv'), 'text/csv'),
      download(at('data/all-data.zip'), 'application/zip'),
      ...lists.map(({ path }) => download(at(path), 'application/json')),
    ],
    // One list is the whole.
    ...(lists.length > 1 ? { hasPart: lists.map(listIn) } : { citation: [...main.sources.values()].map(citation) }),
  };
}

function download(contentUrl: string, encodingFormat: string): Linked {
  return { '@type': 'DataDownload', contentUrl, encodingFormat };
}

function temporalCoverage(datasets: readonly Dataset[]): { readonly temporalCoverage?: string } {
  const whens = datasets.flatMap(({ endorsements }) => endorsements.map(({ date }) => date.when));
  const days = whens.flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== null)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` };
}

function citation({ outlet, headline, published, address }: Source): Linked {
  return {
    '@type': 'CreativeWork',
    name: headline ?? `${outlet}, ${whenInWords(published.when)}`,
    publisher: { '@type': 'Organization', name: outlet },
    ...(published.when.precision === 'day' && { datePublished: published.when.latest }),
    ...(address !== null && { url: address }),
  };
}
