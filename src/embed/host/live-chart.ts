import { frameAttributes } from '../frame-attributes.ts';
import { isHeightMessage, isPickMessage } from '../frame-message.ts';
import { heightGate } from './height-gate.ts';
import type { HostEvents } from './host-events.ts';
import type { LivePicture } from './live-picture.ts';
import { styled } from './styled.ts';

/** A frame in place, and what it does with the messages that come from it. */
export interface LiveChart {
  readonly frame: HTMLIFrameElement;
  readonly receive: (message: unknown) => void;
}

const plain = { display: 'block', border: '0', margin: '0', padding: '0' };
const unbound = { 'min-width': '0', 'max-width': 'none', 'min-height': '0', 'max-height': 'none' };

/**
 * Lays the frame over its picture, unseen, in a box of the picture's own size: nothing moves. The picture goes only
 * when the frame has said how high it is, so where the frame is refused, or our site is down, the picture stays.
 */
export function liveChart(figure: Element, { target, frame: content }: LivePicture): LiveChart {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(frameAttributes(content))) frame.setAttribute(name, value);
  const place = { position: 'absolute', inset: '0', width: '100%', height: '100%', visibility: 'hidden' };
  const ratio = { 'aspect-ratio': `${content.widthPx} / ${content.heightPx}` };
  styled(frame, { ...plain, ...unbound, ...place, ...ratio });
  const box = styled(document.createElement('div'), { ...plain, position: 'relative' });
  target.replaceWith(box);
  box.append(target, frame);

  const applyHeight = heightGate((heightPx) => {
    styled(frame, { height: `${heightPx}px` });
    if (target.isConnected) show(heightPx);
  });

  function show(heightPx: number): void {
    const hadFocus = target.contains(document.activeElement);
    styled(frame, { position: 'static', visibility: 'visible', 'aspect-ratio': 'auto' });
    target.remove();
    // The caption's small print speaks of the picture.
    figure.querySelector('figcaption small')?.remove();
    if (hadFocus) frame.focus();
    tell('ready', { address: content.address, height: heightPx });
  }

  function tell<Name extends keyof HostEvents>(name: Name, detail: HostEvents[Name]): void {
    figure.dispatchEvent(new CustomEvent(`endorsements:${name}`, { bubbles: true, detail }));
  }

  return {
    frame,
    receive: (message) => {
      if (isHeightMessage(message)) applyHeight(message.height);
      else if (isPickMessage(message)) tell('pick', message.detail);
    },
  };
}
