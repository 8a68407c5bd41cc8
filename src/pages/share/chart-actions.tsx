import { Disclosure } from '../../ui/disclosure.tsx';
import { useTakeover } from '../../ui/use-takeover.ts';
import { CopyLink } from './copy-link.tsx';
import { EmbedButton } from './embed-button.tsx';
import { LaterPanel, type PanelProps } from './later-panel.tsx';
import { PlainCitation, PlainDownloads } from './plain-panels.tsx';
import './chart-actions.css';

const downloads = async () => (await import('./download-panel.tsx')).DownloadPanel;
const citations = async () => (await import('./cite-panel.tsx')).CitePanel;
const failures = {
  downloads:
    'We couldn’t create these files because part of the page didn’t load. Reload the page to try again; the link keeps your view. These work now:',
  citations: 'BibTeX and CSL-JSON did not load. Reload the page to try again; this can be copied by hand now:',
} as const;

/**
 * What a reader can carry away of a chart, as one quiet row. Drawn at build it offers what works without script and
 * keeps the place of the rest, so that nothing moves when script takes over.
 */
export function ChartActions(about: PanelProps) {
  const state = useTakeover();
  const [files, citation] = [<PlainDownloads key="files" {...about} />, <PlainCitation key="citation" {...about} />];
  return (
    <div className="chart-actions" role="group" aria-label="Download, cite and share">
      <Disclosure label="Download" align="start" drawn={files}>
        {() => <LaterPanel {...about} load={downloads} plain={files} failure={failures.downloads} />}
      </Disclosure>
      <Disclosure label="Cite" align="start" drawn={citation}>
        {() => <LaterPanel {...about} load={citations} plain={citation} failure={failures.citations} />}
      </Disclosure>
      <div className="chart-actions-live" data-state={state}>
        <CopyLink {...about} />
        <EmbedButton {...about} />
      </div>
    </div>
  );
}
