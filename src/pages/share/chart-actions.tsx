import type { ChartName } from '../../charts/charts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useTakeover } from '../../ui/use-takeover.ts';
import type { View } from '../view.ts';
import { CitePlace } from './cite/cite-place.tsx';
import { DrawnCitation } from './cite/drawn-citation.tsx';
import { CopyLink } from './copy-link.tsx';
import { DownloadPlace } from './download-place.tsx';
import { EmbedButton } from './embed-button.tsx';
import { PlainDownloads } from './plain-downloads.tsx';
import './chart-actions.css';

/**
 * What a reader can carry away of a chart, as one quiet row. Drawn at build it offers what works without script and
 * keeps the place of the rest, so that nothing moves when script takes over.
 */
export function ChartActions({ view, chart }: { readonly view: View; readonly chart: ChartName }) {
  const state = useTakeover();
  return (
    <div className="chart-actions" role="group" aria-label="Download, cite and share">
      <Disclosure label="Download" align="start" drawn={<PlainDownloads view={view} chart={chart} />}>
        {() => <DownloadPlace view={view} chart={chart} />}
      </Disclosure>
      <Disclosure label="Cite" align="start" drawn={<DrawnCitation view={view} chart={chart} />}>
        {() => <CitePlace view={view} chart={chart} />}
      </Disclosure>
      <span className="chart-actions-live" data-state={state}>
        <CopyLink view={view} chart={chart} />
        <EmbedButton view={view} chart={chart} />
      </span>
    </div>
  );
}
