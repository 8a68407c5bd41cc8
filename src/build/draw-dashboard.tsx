import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import type { Dataset } from '../model/dataset.ts';
import { resultOf, type Site } from '../pages/site.ts';
import { App } from '../pages/start/start.tsx';
import { nowhere } from './nowhere.ts';

/** The dashboard as HTML, the lists it was drawn from, and what its script has to know of the site. */
export interface Drawn {
  readonly html: string;
  readonly datasets: readonly [Dataset, ...Dataset[]];
  readonly site: Site;
}

/** Draws the dashboard for the first list with nothing chosen. Throws where a list has any fault. */
export function drawDashboard(texts: readonly [string, ...string[]]): Drawn {
  const [first, ...others] = texts.map((text) => parseDataset(JSON.parse(text)));
  if (!first) throw new Error('there is no list to draw');
  const datasets = [first, ...others] as const;
  const site: Site = {
    name: first.race.site,
    lists: datasets.map((dataset) => ({
      list: dataset.list,
      tab: dataset.words.tab,
      subject: dataset.words.subject,
      result: resultOf(dataset),
    })),
  };
  const client = new QueryClient();
  client.setQueryData(datasetQuery(first.list).queryKey, { dataset: first, sha256: undefined });
  return { html: renderToString(<App client={client} address={nowhere} site={site} />), datasets, site };
}
