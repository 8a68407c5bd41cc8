import type { ChartName } from '../charts/chart-props.ts';
import type { Dataset } from '../model/dataset.ts';

/** What an embed's chart and its evidence are drawn from: the record without what no embed shows. */
export function embedDataset(dataset: Dataset, chart: ChartName): Dataset {
  const sources = [...dataset.sources].map(([id, source]) => [id, { ...source, textSha256: null }] as const);
  return {
    ...dataset,
    title: '',
    description: '',
    license: '',
    sources: new Map(sources),
    claims: chart === 'head-to-head' ? dataset.claims.filter(isTotal) : [],
  };
}

/** The claims that stand beside a comparison: those that count a candidate's unions or their members. */
function isTotal({ measure, candidate }: Dataset['claims'][number]): boolean {
  return candidate !== null && (measure === 'unions' || measure === 'workers');
}
