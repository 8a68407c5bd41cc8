import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import { whenInWords } from '../model/when-words.ts';

/** A file that the data can be had as. */
export interface Distribution {
  /** Relative to the site, as in "data/articles.json". */
  readonly path: string;
  /** Its media type. */
  readonly format: string;
}

/** The dataset in schema.org's words, for search engines. Without the site's address the addresses are relative to the page. */
export function linkedData(
  dataset: Dataset,
  distributions: readonly Distribution[],
  siteAddress: string | null,
): Readonly<Record<string, unknown>> {
  const at = (path: string): string => (siteAddress === null ? path : new URL(path, siteAddress).href);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.description,
    ...(siteAddress !== null && { '@id': siteAddress, url: siteAddress }),
    version: dataset.version,
    dateModified: dataset.updated,
    license: `https://spdx.org/licenses/${dataset.license}`,
    isAccessibleForFree: true,
    inLanguage: 'en',
    ...temporalCoverage(dataset),
    about: dataset.candidates.map(({ name }) => ({ '@type': 'Person', name })),
    variableMeasured: ['candidate endorsed', 'date of endorsement', 'how it was decided', 'members as reported'],
    citation: [...dataset.sources.values()].map(citation),
    distribution: distributions.map(({ path, format }) => ({
      '@type': 'DataDownload',
      contentUrl: at(path),
      encodingFormat: format,
    })),
  };
}

function temporalCoverage({ endorsements }: Dataset): { readonly temporalCoverage?: string } {
  const whens = endorsements.map(({ date }) => date.when);
  const days = whens.flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== null)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` };
}

function citation({ outlet, headline, published, address }: Source): Readonly<Record<string, unknown>> {
  return {
    '@type': 'CreativeWork',
    name: headline ?? `${outlet}, ${whenInWords(published.when)}`,
    publisher: { '@type': 'Organization', name: outlet },
    ...(published.when.precision === 'day' && { datePublished: published.when.latest }),
    ...(address !== null && { url: address }),
  };
}
