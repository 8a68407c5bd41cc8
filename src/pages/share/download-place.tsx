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
          The files of this exact view can’t be made: a part of the page did not load. Reload the page to try again; the
          address keeps your view. These work now:
        </p>
      ) : null}
      <PlainDownloads chart={chart} record={view.dataset.list} />
    </>
  );
}
