import type { ChartName } from '../charts/chart-props.ts';

/** A data file as JSON gives it. */
interface RawDataset {
  readonly claims: readonly { readonly measure?: string; readonly candidate?: string | null }[];
}

/** The JSON that an embed page carries: the file without what no embed shows. It is read by the same parser. */
export function embedDataset(text: string, chart: ChartName | null): string {
  const raw = JSON.parse(text) as RawDataset;
  return JSON.stringify({
    ...raw,
    claims: chart === null || chart === 'head-to-head' ? raw.claims.filter(isTotal) : [],
  });
}

/** The claims that stand beside a comparison: those that count a candidate's unions or their members. */
function isTotal({ measure, candidate }: RawDataset['claims'][number]): boolean {
  return candidate !== null && candidate !== undefined && (measure === 'unions' || measure === 'workers');
}
