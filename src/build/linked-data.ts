import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import { whenInWords } from '../model/words/dates.ts';
import type { ListFile } from './list-files.ts';

/** A list and the name of its file. */
type LinkedList = Pick<ListFile, 'fileName' | 'dataset'>;
type Linked = Readonly<Record<string, unknown>>;

/**
 * The published data in schema.org's words, for search engines: one dataset with the files that hold all of it, and each
 * list as a part of its own with its own description, so that none is said to hold what only another does. Without the
 * site's address the addresses are relative to the page.
 */
export function linkedData(lists: readonly [LinkedList, ...LinkedList[]], siteAddress: string | null): Linked {
  const [{ dataset: main }] = lists;
  const siteName = main.race.site;
  const at = (file: string): string =>
    siteAddress === null ? `data/${file}` : new URL(`data/${file}`, siteAddress).href;
  const by = { '@type': 'Organization', name: siteName, ...(siteAddress !== null && { url: siteAddress }) };
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
  const listIn = ({ fileName, dataset }: LinkedList, index: number): Linked => ({
    '@type': 'Dataset',
    ...(siteAddress !== null && { '@id': at(fileName) }),
    name: dataset.words.title,
    description: dataset.words.description,
    ...shared(dataset),
    ...temporalCoverage([dataset]),
    // A long list's sources stand in its file: a page is no place for a hundred.
    ...(index === 0 && { citation: [...dataset.sources.values()].map(citation) }),
    distribution: [download(at(fileName), 'application/json')],
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
      download(at('endorsements.csv'), 'text/csv'),
      download(at('all-data.zip'), 'application/zip'),
      ...lists.map(({ fileName }) => download(at(fileName), 'application/json')),
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
