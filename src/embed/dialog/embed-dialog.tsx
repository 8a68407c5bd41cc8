import { useState, type ReactNode } from 'react';
import { rowsOf } from '../../model/row.ts';
import { select, shownRows } from '../../model/select.ts';
import type { Theme } from '../../model/selection.ts';
import { showingInWords } from '../../model/words/filters.ts';
import { formatCount } from '../../model/words/numbers.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { defaultEmbedOptions } from '../embed-address.ts';
import { platforms } from '../platforms.ts';
import { iframeOf } from '../snippet-input.ts';
import { EmbedControls } from './embed-controls.tsx';
import { snippetInputOf, type EmbeddedChart } from './embedded-chart.ts';
import { FormatPanel, type Destination } from './format-panel.tsx';
import { IframePreview, NarrowMeasure, ImagePreview } from './previews.tsx';
import { defaultWidthPx } from './width-range.ts';
import './embed-dialog.css';

/** A chart to be put into a post, and where its site is. */
export interface EmbedDialogProps extends EmbeddedChart {
  /** Absolute address that the site is known by, with a closing slash: the one that snippets point at. */
  readonly site: string;
  /** Where this page stands: the one that the preview is loaded from. */
  readonly page: string;
  /** Whether the site was built with its address, so that blogs find its oEmbed answers. */
  readonly hasOembed: boolean;
  /** Images of the exact view to save, in a theme. */
  readonly renderDownloads: (theme: Theme) => ReactNode;
  readonly onClose: () => void;
}

/** On a phone, until it is measured there. */
const roughNarrowHeightPx = 600;

/** Everything that an author needs to put a chart of exactly this view into a post: where it goes, choices, a live preview. */
export function EmbedDialog({ site, page, hasOembed, renderDownloads, onClose, ...embedded }: EmbedDialogProps) {
  const [options, setOptions] = useState(defaultEmbedOptions);
  const [widthPx, setWidthPx] = useState(defaultWidthPx);
  // Until the embed says how high it is: the image is drawn to hold its place.
  const [heightPx, setHeightPx] = useState(embedded.imageHeightPx);
  const [narrowHeightPx, setNarrowHeightPx] = useState(roughNarrowHeightPx);
  const [destination, setDestination] = useState<Destination>({ platform: platforms[0], format: platforms[0].format });
  const settings = { options, widthPx, heightPx, narrowHeightPx };
  const input = snippetInputOf(embedded, settings, site);
  const previewInput = snippetInputOf(embedded, settings, page);
  const isImage = destination.format === 'image' || destination.format === 'markdown';
  return (
    <ModalDialog title="Embed this chart" onClose={onClose}>
      <div className="embed-dialog">
        <FormatPanel
          input={input}
          destination={destination}
          onDestination={setDestination}
          hasOembed={hasOembed}
          downloads={renderDownloads(options.theme)}
        />
        <div className="embed-dialog-view">
          <ViewWords embedded={embedded} title={input.title} />
          <EmbedControls
            options={options}
            onOptions={setOptions}
            widthPx={widthPx}
            onWidth={setWidthPx}
            shown={isImage ? 'image' : 'iframe'}
          />
          {isImage ? (
            <ImagePreview input={previewInput} onWidth={setWidthPx} />
          ) : (
            <>
              <IframePreview
                iframe={iframeOf(previewInput)}
                widthPx={widthPx}
                heightPx={heightPx}
                onHeight={setHeightPx}
                onWidth={setWidthPx}
              />
              {destination.format === 'iframe' ? (
                <NarrowMeasure iframe={iframeOf(previewInput)} onHeight={setNarrowHeightPx} />
              ) : null}
            </>
          )}
        </div>
      </div>
    </ModalDialog>
  );
}

/** What will stand in the post, in words. */
function ViewWords({ embedded, title }: { readonly embedded: EmbeddedChart; readonly title: string }) {
  const { dataset, selection } = embedded;
  const shown = shownRows(select(dataset, selection)).length;
  const words = showingInWords(dataset, selection);
  return (
    <div className="embed-words">
      <p className="embed-title">{title}</p>
      <p>
        {words === ''
          ? 'Showing all endorsements.'
          : `${words} ${formatCount(shown)} of ${formatCount(rowsOf(dataset).length)}.`}
      </p>
    </div>
  );
}
