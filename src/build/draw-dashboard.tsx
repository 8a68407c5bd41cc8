import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { datasetQuery } from '../dataset/dataset-query.ts';
import type { Dataset } from '../model/dataset.ts';
import { resultOf } from '../model/list-result.ts';
import type { Site, SiteList } from '../pages/site.ts';
import { App } from '../pages/start/start.tsx';
import { nowhere } from '../url/address.ts';
import type { ListFile } from './list-files.ts';

/** The dashboard as HTML, and what its script has to know of the site. */
export interface PrerenderedDashboard {
  readonly html: string;
  readonly site: Site;
}

/** Prerenders the dashboard for the first list with nothing chosen. */
export function drawDashboard(
  lists: readonly [ListFile, ...ListFile[]],
  imageHeights: Site['imageHeights'] = {},
): PrerenderedDashboard {
  const [{ dataset }, ...others] = lists;
  const site = siteOf([dataset, ...others.map((list) => list.dataset)], imageHeights);
  const client = new QueryClient();
  client.setQueryData(datasetQuery(dataset.list).queryKey, { dataset, sha256: undefined });
  return { html: renderToString(<App client={client} address={nowhere} site={site} />), site };
}

/** What a page knows of its site. */
export function siteOf(
  [first, ...others]: readonly [Dataset, ...Dataset[]],
  imageHeights: Site['imageHeights'] = {},
): Site {
  return { name: first.race.site, lists: [listOf(first), ...others.map(listOf)], imageHeights };
}

function listOf(dataset: Dataset): SiteList {
  const { tab, subject } = dataset.words;
  return { list: dataset.list, tab, subject, result: resultOf(dataset) };
}
