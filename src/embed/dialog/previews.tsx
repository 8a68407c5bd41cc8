import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { iframeAttributes, type Iframe } from '../embed-address.ts';
import { isHeightMessage } from '../embed-message.ts';
import { heightGate } from '../host/height-gate.ts';
import { figureOf, type SnippetInput } from '../snippet-input.ts';
import { WidthHandle } from './width-handle.tsx';

/** The live chart as it will stand in the post. */
interface IframePreviewProps {
  readonly iframe: Iframe;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly onHeight: (heightPx: number) => void;
  readonly onWidth: (widthPx: number) => void;
}

/** The width of a column on a narrow phone: 320 px less its margins. */
const narrowPx = 272;

/** A changed address draws a new iframe: changing it in place would add a step to Back. */
export function IframePreview({ iframe, widthPx, heightPx, onHeight, onWidth }: IframePreviewProps) {
  const element = useRef<HTMLIFrameElement>(null);
  useIframeHeights(element, onHeight);
  const { sandbox, referrerpolicy } = iframeAttributes(iframe);
  return (
    <PreviewStage widthPx={widthPx} heightPx={heightPx} onWidth={onWidth}>
      <iframe
        key={iframe.address}
        ref={element}
        src={iframe.address}
        title={`Preview: ${iframe.title}`}
        width={widthPx}
        height={heightPx}
        sandbox={sandbox}
        referrerPolicy={referrerpolicy}
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

/** The linked image as it will stand in the post, with its caption. */
interface ImagePreviewProps {
  readonly input: SnippetInput;
  readonly onWidth: (widthPx: number) => void;
}

/** The caption is set as large as can be read, whatever the image's scale. */
export function ImagePreview({ input, onWidth }: ImagePreviewProps) {
  const { alt, width, height, title, source, caution } = figureOf(input);
  return (
    <figure className="image-preview">
      <PreviewStage widthPx={width} heightPx={height} onWidth={onWidth}>
        <img src={input.image.address} alt={alt} width={width} height={height} />
      </PreviewStage>
      <figcaption>
        <u>{title}</u>. {source} {caution === '' ? null : <small>{caution}</small>}
      </figcaption>
    </figure>
  );
}

/** Where a preview stands: as large as in the post, or made smaller where that would not fit. */
interface PreviewStageProps {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly onWidth: (widthPx: number) => void;
  readonly children: ReactNode;
}

/** The handle at its edge changes its width. */
function PreviewStage({ widthPx, heightPx, onWidth, children }: PreviewStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const room = useElementWidth(stage);
  const scale = room === null ? 1 : Math.min(1, room / widthPx);
  const percent = Math.round(scale * 100);
  return (
    <div className="preview">
      <div className="preview-stage" ref={stage}>
        <div className="preview-box" style={{ width: widthPx * scale, height: heightPx * scale }}>
          <div className="preview-scaled" style={{ width: widthPx, height: heightPx, scale }}>
            {children}
          </div>
          <WidthHandle widthPx={widthPx} onWidth={onWidth} />
        </div>
      </div>
      <p className="embed-note">
        {`Preview, ${widthPx} by ${heightPx} px${percent === 100 ? '' : `, shown at ${percent}%`}.`}
      </p>
    </div>
  );
}

/** The width of an element's content in pixels, kept current by the browser; null until it has been measured. */
function useElementWidth(element: RefObject<HTMLElement | null>): number | null {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const measure = (): void => setWidthPx(observed.clientWidth > 0 ? observed.clientWidth : null);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(observed);
    return () => sizes.disconnect();
  }, [element]);
  return widthPx;
}

/** Hears the heights that one iframe sends, and no other window's; each is kept within limits. */
function useIframeHeights(iframe: RefObject<HTMLIFrameElement | null>, onHeight: (heightPx: number) => void): void {
  useEffect(() => {
    const pass = heightGate(onHeight);
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== null && source === iframe.current?.contentWindow && isHeightMessage(data)) pass(data.height);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [iframe, onHeight]);
}
