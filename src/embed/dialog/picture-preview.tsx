import { imageSize, pictureCaution, sourceSentence, titleAndFilter, type SnippetView } from '../snippet-view.ts';
import { PreviewStage } from './preview-stage.tsx';

/** The linked picture as it will stand in the post, with its caption. */
export interface PicturePreviewProps {
  readonly view: SnippetView;
  readonly onWidth: (widthPx: number) => void;
}

/** The caption is set as large as can be read, whatever the picture's scale. */
export function PicturePreview({ view, onWidth }: PicturePreviewProps) {
  const { width, height } = imageSize(view);
  const caution = pictureCaution(view);
  return (
    <figure className="picture-preview">
      <PreviewStage widthPx={width} heightPx={height} onWidth={onWidth} caption={`${width} by ${height} px`}>
        <img src={view.picture.address} alt={view.picture.altText} width={width} height={height} />
      </PreviewStage>
      <figcaption>
        <u>{titleAndFilter(view)}</u>. {sourceSentence(view)} {caution === '' ? null : <small>{caution}</small>}
      </figcaption>
    </figure>
  );
}
