import { imageSize, pictureCaution, sourceSentence, titleAndFilter, type SnippetView } from '../snippet-view.ts';
import { PreviewStage } from './preview-stage.tsx';

/** The linked picture as it will stand in the post, with its caption. */
export interface PicturePreviewProps {
  readonly view: SnippetView;
  readonly onWidth: (widthPx: number) => void;
}

const captionPx = 110;

/** See `PicturePreviewProps`. */
export function PicturePreview({ view, onWidth }: PicturePreviewProps) {
  const { width, height } = imageSize(view);
  const caution = pictureCaution(view);
  return (
    <PreviewStage widthPx={width} heightPx={height + captionPx} onWidth={onWidth} caption={`${width} by ${height} px`}>
      <figure className="picture-preview">
        <img src={view.picture.address} alt={view.picture.altText} width={width} height={height} />
        <figcaption>
          <u>{titleAndFilter(view)}</u>. {sourceSentence(view)} {caution === '' ? null : <small>{caution}</small>}
        </figcaption>
      </figure>
    </PreviewStage>
  );
}
