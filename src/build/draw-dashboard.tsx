import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { parseDataset } from '../dataset/parse-dataset.ts';
import type { Dataset } from '../model/dataset.ts';
import { App } from '../pages/app.tsx';
import { nowhere } from './nowhere.ts';

/** The dashboard as HTML, and the record it was drawn from. */
export interface Drawn {
  readonly html: string;
  readonly dataset: Dataset;
}

/** Draws the dashboard for a record with nothing chosen. Throws where the record has any fault. */
export function drawDashboard(text: string): Drawn {
  const parsed = parseDataset(JSON.parse(text), 'strict');
  const client = new QueryClient();
  client.setQueryData(datasetQuery(parsed.dataset.record).queryKey, parsed);
  return { html: renderToString(<App client={client} address={nowhere} published={{}} />), dataset: parsed.dataset };
}
