import type { ChartName } from '../../../charts/charts.ts';
import { useChunk } from '../../../ui/use-chunk.ts';
import type { View } from '../../view.ts';
import { DrawnCitation } from './drawn-citation.tsx';

/** Where the citations stand once their part of the program has come. Until then, and if it never does: the plain one. */
export function CitePlace({ view, chart }: { readonly view: View; readonly chart: ChartName }) {
  const chunk = useChunk(async () => import('./cite-panel.tsx'));
  if (chunk.state === 'ready') return <chunk.module.CitePanel view={view} chart={chart} />;
  return (
    <>
      {chunk.state === 'failed' ? (
        <p role="alert">
          BibTeX and CSL-JSON did not load. Reload the page to try again; this can be copied by hand now:
        </p>
      ) : null}
      <DrawnCitation view={view} chart={chart} />
    </>
  );
}
