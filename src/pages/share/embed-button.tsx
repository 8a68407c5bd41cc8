import { useState } from 'react';
import { TextButton } from '../../ui/text-button.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import type { PageChart } from './shared-chart.ts';

type PanelModule = typeof import('./embed-panel.tsx');

/** Opens the embed dialog, loading it first. Where it does not load, says so and leads to the chart's own page. */
export function EmbedButton({ view, chart }: PageChart) {
  const [panel, setPanel] = useState<PanelModule>();
  const { outcome, start } = useAttempt(chart, async () => setPanel(await import('./embed-panel.tsx')));
  return (
    <div className="share-item">
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
      {panel ? <panel.EmbedPanel view={view} chart={chart} onClose={() => setPanel(undefined)} /> : null}
    </div>
  );
}
