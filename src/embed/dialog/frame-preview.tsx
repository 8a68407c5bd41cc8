import { useRef } from 'react';
import { frameAttributes, type Frame } from '../frame-attributes.ts';
import { PreviewStage } from './preview-stage.tsx';
import { useFrameHeights } from './use-frame-heights.ts';

/** The live chart as it will stand in the post. */
export interface FramePreviewProps {
  readonly frame: Frame;
  readonly onHeight: (heightPx: number) => void;
  readonly onWidth: (widthPx: number) => void;
}

/** See `FramePreviewProps`. A changed address draws a new frame: changing it in place would add a step to Back. */
export function FramePreview({ frame, onHeight, onWidth }: FramePreviewProps) {
  const element = useRef<HTMLIFrameElement>(null);
  useFrameHeights(element, onHeight);
  const { sandbox, referrerpolicy } = frameAttributes(frame);
  return (
    <PreviewStage
      widthPx={frame.widthPx}
      heightPx={frame.heightPx}
      onWidth={onWidth}
      caption={`${frame.widthPx} by ${frame.heightPx} px`}
    >
      <iframe
        key={frame.address}
        ref={element}
        src={frame.address}
        title={`Preview: ${frame.title}`}
        width={frame.widthPx}
        height={frame.heightPx}
        sandbox={sandbox}
        referrerPolicy={referrerpolicy === 'strict-origin-when-cross-origin' ? referrerpolicy : undefined}
      />
    </PreviewStage>
  );
}
