import { useRef } from 'react';
import { iframeAttributes, type Iframe } from '../iframe-attributes.ts';
import { PreviewStage } from './preview-stage.tsx';
import { useIframeHeights } from './use-iframe-heights.ts';

/** The live chart as it will stand in the post. */
export interface IframePreviewProps {
  readonly iframe: Iframe;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly onHeight: (heightPx: number) => void;
  readonly onWidth: (widthPx: number) => void;
}

/** The width of a column on a narrow phone. */
const narrowPx = 320;

/** A changed address draws a new iframe: changing it in place would add a step to Back. */
export function IframePreview({ iframe, widthPx, heightPx, onHeight, onWidth }: IframePreviewProps) {
  const element = useRef<HTMLIFrameElement>(null);
  useIframeHeights(element, onHeight);
  const { sandbox, referrerpolicy } = iframeAttributes(iframe);
  return (
    <PreviewStage widthPx={widthPx} heightPx={heightPx} onWidth={onWidth} caption={`${widthPx} by ${heightPx} px`}>
      <iframe
        key={iframe.address}
        ref={element}
        src={iframe.address}
        title={`Preview: ${iframe.title}`}
        width={widthPx}
        height={heightPx}
        sandbox={sandbox}
        referrerPolicy={referrerpolicy === 'strict-origin-when-cross-origin' ? referrerpolicy : undefined}
      />
    </PreviewStage>
  );
}

/** The same chart on a phone, out of sight: so high an iframe has to be there. */
export function NarrowMeasure({ iframe, onHeight }: Pick<IframePreviewProps, 'iframe' | 'onHeight'>) {
  const element = useRef<HTMLIFrameElement>(null);
  useIframeHeights(element, onHeight);
  const { sandbox } = iframeAttributes(iframe);
  return (
    <iframe
      key={iframe.address}
      ref={element}
      className="narrow-measure"
      src={iframe.address}
      title="The same on a phone"
      aria-hidden="true"
      tabIndex={-1}
      width={narrowPx}
      height={100}
      sandbox={sandbox}
    />
  );
}
