import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { datasetQuery } from '../dataset/dataset-query.ts';
import type { Dataset } from '../model/dataset.ts';
import { resultOf, type Site } from '../pages/site.ts';
import { App } from '../pages/start/start.tsx';
import { nowhere } from '../url/address.ts';
import type { ListFile } from './list-files.ts';

/** The dashboard as HTML, and what its script has to know of the site. */
export interface Drawn {
  readonly html: string;
  readonly site: Site;
}

/** Draws the dashboard for the first list with nothing chosen. */
export function drawDashboard(
  lists: readonly [ListFile, ...ListFile[]],
  imageHeights: Site['imageHeights'] = {},
): Drawn {
  const [{ dataset }] = lists;
  const site = { ...siteOf(lists.map((list) => list.dataset)), imageHeights };
  const client = new QueryClient();
  client.setQueryData(datasetQuery(dataset.list).queryKey, { dataset, sha256: undefined });
  return { html: renderToString(<App client={client} address={nowhere} site={site} />), site };
}

/** What a page knows of the lists of its site; of no images. */
export function siteOf(datasets: readonly Dataset[]): Site {
  return {
    name: datasets[0]?.race.site ?? '',
    lists: datasets.map((dataset) => ({
      list: dataset.list,
      tab: dataset.words.tab,
      subject: dataset.words.subject,
      result: resultOf(dataset),
    })),
    imageHeights: {},
  };
}
