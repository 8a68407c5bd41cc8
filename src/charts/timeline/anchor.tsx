import type { ReactNode } from 'react';
import { percent, rounded } from '../../marks/percent.ts';

/** A place to draw around in px: a share of the frame's width along x, px along y. */
interface AnchorProps {
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
}

/** See `AnchorProps`. */
export function Anchor({ x, y, children }: AnchorProps) {
  return (
    <svg className="anchor" x={percent(x)} y={rounded(y)} overflow="visible">
      {children}
    </svg>
  );
}
