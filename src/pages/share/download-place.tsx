import type { ChartName } from '../../charts/charts.ts';
import { useChunk } from '../../ui/use-chunk.ts';
import type { View } from '../view.ts';
import { PlainDownloads } from './plain-downloads.tsx';

/** Where the downloads of the exact view stand once their part of the program has come. Until then, and if it never does: the published files. */
export function DownloadPlace({ view, chart }: { readonly view: View; readonly chart: ChartName }) {
  const chunk = useChunk(async () => import('./download-panel.tsx'));
  if (chunk.state === 'ready') return <chunk.module.DownloadPanel view={view} chart={chart} />;
  return (
    <>
      {chunk.state === 'failed' ? (
        <p role="alert">
          We couldn’t create these files because part of the page didn’t load. Reload the page to try again; the link
          keeps your view. These work now:
        </p>
      ) : null}
      <PlainDownloads view={view} chart={chart} />
    </>
  );
}
