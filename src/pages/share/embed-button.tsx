import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChartName } from '../../charts/charts.ts';
import { datasetQuery } from '../../dataset/dataset-query.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import type { View } from '../view.ts';
import { isAddressKnown, siteFolder, siteAddress } from './site-address.ts';
import { ViewPictures } from './view-pictures.tsx';

type DialogModule = typeof import('../../embed/dialog/embed-dialog.tsx');

/** Opens the embed dialog, loading it first. Where it does not load, says so and leads to the chart's own page. */
export function EmbedButton({ view, chart }: { readonly view: View; readonly chart: ChartName }) {
  const [open, setOpen] = useState<DialogModule>();
  const { outcome, start } = useAttempt(chart, async () =>
    setOpen(await import('../../embed/dialog/embed-dialog.tsx')),
  );
  return (
    <span className="share-place">
      <TextButton aria-haspopup="dialog" onClick={start}>
        Embed
      </TextButton>
      <span className="share-note" data-outcome={outcome} role="status">
        {outcome === 'failed' ? (
          <>
            The embed dialog didn’t load. Reload the page to try again, or put{' '}
            <a href={`embed/${chart}/`}>the chart’s own page</a> in an iframe.
          </>
        ) : null}
      </span>
      {open ? <OpenDialog view={view} chart={chart} module={open} onClose={() => setOpen(undefined)} /> : null}
    </span>
  );
}

interface OpenDialogProps {
  readonly view: View;
  readonly chart: ChartName;
  readonly module: DialogModule;
  readonly onClose: () => void;
}

/** The dialog for this view. The articles' list, which images are drawn from, is there since the page began. */
function OpenDialog({ view, chart, module: { EmbedDialog }, onClose }: OpenDialogProps) {
  const { data: articles } = useSuspenseQuery(datasetQuery('articles'));
  return (
    <EmbedDialog
      chart={chart}
      dataset={view.dataset}
      selection={view.selection}
      drawn={articles.dataset}
      site={siteAddress()}
      page={siteFolder()}
      hasOembed={isAddressKnown()}
      renderDownloads={(theme) => <ViewPictures view={view} chart={chart} theme={theme} />}
      onClose={onClose}
    />
  );
}
