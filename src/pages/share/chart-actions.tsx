import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useIsHydrated } from '../../ui/use-is-hydrated.ts';
import { CopyLink } from './copy-link.tsx';
import { EmbedButton } from './embed-button.tsx';
import { PlainCitation, PlainDownloads } from './plain-panels.tsx';
import type { PageChart } from './shared-chart.ts';
import './chart-actions.css';

const downloads = async () => (await import('./download-panel.tsx')).DownloadPanel;
const citations = async () => (await import('./cite-panel.tsx')).CitePanel;
const failures = {
  downloads:
    'We couldn’t create these files because part of the page didn’t load. Reload the page to try again; the link keeps your view. These work now:',
  citations: 'BibTeX and CSL-JSON did not load. Reload the page to try again; this can be copied by hand now:',
} as const;

/**
 * What a reader can carry away of a chart, as one quiet row. Prerendered it offers what works without script and
 * keeps the place of the rest, so that nothing moves when script takes over.
 */
export function ChartActions(props: PageChart) {
  const isHydrated = useIsHydrated();
  const [files, citation] = [<PlainDownloads key="files" {...props} />, <PlainCitation key="citation" {...props} />];
  return (
    <div className="chart-actions" role="group" aria-label="Download, cite and share">
      <Disclosure label="Download" prerendered={files}>
        {() => <LaterPanel {...props} load={downloads} plain={files} failure={failures.downloads} />}
      </Disclosure>
      <Disclosure label="Cite" prerendered={citation}>
        {() => <LaterPanel {...props} load={citations} plain={citation} failure={failures.citations} />}
      </Disclosure>
      <div className="chart-actions-live" data-state={isHydrated ? 'live' : 'prerendered'}>
        <CopyLink {...props} />
        <EmbedButton {...props} />
      </div>
    </div>
  );
}

/** A panel whose part of the program is loaded when its place is drawn. */
export interface LaterPanelProps extends PageChart {
  /** The same function at every render. */
  readonly load: () => Promise<ComponentType<PageChart>>;
  /** What is shown until it has come, and for good where it never does. */
  readonly plain: ReactNode;
  /** What to say where it does not come. */
  readonly failure: string;
}

/**
 * A part that failed is tried again where it is drawn anew, but older Chromiums (153 does, 156 does not) keep a failed
 * import until the page is loaded again.
 */
export function LaterPanel({ load, plain, failure, ...props }: LaterPanelProps) {
  const [Panel, setPanel] = useState<ComponentType<PageChart>>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (panel) => setPanel(() => panel),
      () => setFailed(true),
    );
  }, [load]);
  if (Panel) return <Panel {...props} />;
  return (
    <>
      {hasFailed ? <p role="alert">{failure}</p> : null}
      {plain}
    </>
  );
}
