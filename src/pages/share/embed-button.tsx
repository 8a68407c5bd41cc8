import { use, useState, type ComponentType } from 'react';
import type { ChartName } from '../../charts/chart-props.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import type { View } from '../view.ts';
import { EmbedDialogContext, type EmbedDialogProps } from './embed-dialog.ts';
import { ViewPictures } from './view-pictures.tsx';
import { pageAddress, siteAddress } from './site-address.ts';

/** Opens the embed dialog, loading it first. Where it does not load, says so and leads to the chart's own page. */
export function EmbedButton({ view, chart }: { readonly view: View; readonly chart: ChartName }) {
  const load = use(EmbedDialogContext);
  const [dialog, setDialog] = useState<{ readonly Dialog: ComponentType<EmbedDialogProps> }>();
  const { outcome, start } = useAttempt(chart, async () => {
    const Dialog = await load?.();
    if (!Dialog) throw new Error('this page has no embed dialog');
    setDialog({ Dialog });
  });
  return (
    <span className="share-place">
      <TextButton aria-haspopup="dialog" onClick={start}>
        Embed
      </TextButton>
      <span className="share-note" data-outcome={outcome} role="status">
        {outcome === 'failed' ? (
          <>
            The embed dialog did not load. <a href={`embed/${chart}/`}>The chart’s own page</a> can be put in a frame.
          </>
        ) : null}
      </span>
      {dialog ? (
        <dialog.Dialog
          chart={chart}
          dataset={view.dataset}
          selection={view.selection}
          rows={view.rows}
          site={siteAddress()}
          page={pageAddress()}
          renderDownloads={(theme) => <ViewPictures view={view} chart={chart} theme={theme} />}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </span>
  );
}
