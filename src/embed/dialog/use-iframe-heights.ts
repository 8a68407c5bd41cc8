import { useEffect, type RefObject } from 'react';
import { isHeightMessage } from '../embed-message.ts';
import { heightGate } from '../host/height-gate.ts';

/** Hears the heights that one iframe sends, and no other window's; each is kept within limits. */
export function useIframeHeights(
  iframe: RefObject<HTMLIFrameElement | null>,
  onHeight: (heightPx: number) => void,
): void {
  useEffect(() => {
    const pass = heightGate(onHeight);
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== null && source === iframe.current?.contentWindow && isHeightMessage(data)) pass(data.height);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [iframe, onHeight]);
}
