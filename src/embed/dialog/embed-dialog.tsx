import { useState, type ReactNode } from 'react';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { defaultEmbedOptions } from '../embed-options.ts';
import type { Theme } from '../../model/selection.ts';
import { snippetForms, type SnippetForm } from '../snippet-form.ts';
import { EmbedControls } from './embed-controls.tsx';
import { pictureAddress, snippetViewOf, type EmbeddedChart } from './embedded-chart.ts';
import { FormPanel } from './form-panel.tsx';
import { IframePreview } from './iframe-preview.tsx';
import { PicturePreview } from './picture-preview.tsx';
import { usePictureSize } from './use-picture-size.ts';
import { ViewWords } from './view-words.tsx';
import { iframeOf } from '../snippet-view.ts';
import { defaultWidthPx } from './width-range.ts';
import './embed-dialog.css';

/** A chart to be put into a post, and where its site is. */
export interface EmbedDialogProps extends EmbeddedChart {
  /** Absolute address that the site is known by, with a closing slash: the one that snippets point at. */
  readonly site: string;
  /** Where this page stands: the one that the preview is loaded from. */
  readonly page: string;
  /** Pictures of the exact view to save, in a theme. */
  readonly renderDownloads: (theme: Theme) => ReactNode;
  readonly onClose: () => void;
}

const roughHeightPx = 600;

/** Everything that an author needs to put a chart of exactly this view into a post: choices, a live preview, every form. */
export function EmbedDialog({ site, page, renderDownloads, onClose, ...embedded }: EmbedDialogProps) {
  const [options, setOptions] = useState(defaultEmbedOptions);
  const [widthPx, setWidthPx] = useState(defaultWidthPx);
  const [heightPx, setHeightPx] = useState(roughHeightPx);
  const [form, setForm] = useState<SnippetForm>(snippetForms[0]);
  const picture = usePictureSize(pictureAddress(embedded, options.theme, page));
  const settings = { options, widthPx, heightPx, picturePx: picture };
  const view = snippetViewOf(embedded, settings, site);
  const seen = snippetViewOf(embedded, settings, page);
  const isPicture = form === 'picture' || form === 'markdown';
  return (
    <ModalDialog title="Embed this chart" onClose={onClose}>
      <div className="embed-dialog">
        <div className="embed-dialog-view">
          <ViewWords embedded={embedded} view={view} />
          <EmbedControls
            options={options}
            onOptions={setOptions}
            widthPx={widthPx}
            onWidth={setWidthPx}
            shown={isPicture ? 'picture' : 'iframe'}
          />
          {isPicture ? (
            <PicturePreview view={seen} onWidth={setWidthPx} />
          ) : (
            <IframePreview
              iframe={iframeOf(seen)}
              widthPx={widthPx}
              heightPx={heightPx}
              onHeight={setHeightPx}
              onWidth={setWidthPx}
            />
          )}
        </div>
        <FormPanel view={view} form={form} onForm={setForm} downloads={renderDownloads(options.theme)} />
      </div>
    </ModalDialog>
  );
}
