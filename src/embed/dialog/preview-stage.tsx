import { useRef, type ReactNode } from 'react';
import { useElementWidth } from './use-element-width.ts';
import { WidthHandle } from './width-handle.tsx';

/** Where a preview stands: as large as in the post, or made smaller where that would not fit. */
export interface PreviewStageProps {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly caption: string;
  readonly onWidth: (widthPx: number) => void;
  readonly children: ReactNode;
}

/** The handle at its edge changes its width. */
export function PreviewStage({ widthPx, heightPx, caption, onWidth, children }: PreviewStageProps) {
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
        Preview, {caption}
        {percent === 100 ? '' : `, shown at ${percent}%`}.
      </p>
    </div>
  );
}
