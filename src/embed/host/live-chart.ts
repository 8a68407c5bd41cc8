import { iframeAttributes } from '../iframe-attributes.ts';
import { isHeightMessage, isPickMessage } from '../embed-message.ts';
import { heightGate } from './height-gate.ts';
import type { HostEvents } from './host-events.ts';
import type { LivePicture } from './live-picture.ts';
import { styled } from './styled.ts';

/** A iframe in place, and what it does with the messages that come from it. */
export interface LiveChart {
  readonly iframe: HTMLIFrameElement;
  readonly receive: (message: unknown) => void;
}

const plain = { display: 'block', border: '0', margin: '0', padding: '0' };
const unbound = { 'min-width': '0', 'max-width': 'none', 'min-height': '0', 'max-height': 'none' };

/**
 * Lays the iframe over its picture, unseen, in a box of the picture's own size: nothing moves. The picture goes only
 * when the iframe has said how high it is, so where the iframe is refused, or our site is down, the picture stays.
 */
export function liveChart(
  figure: Element,
  { target, iframe: content, widthPx, heightPx: ownHeightPx }: LivePicture,
): LiveChart {
  const iframe = document.createElement('iframe');
  for (const [name, value] of Object.entries(iframeAttributes(content))) iframe.setAttribute(name, value);
  const place = { position: 'absolute', inset: '0', width: '100%', height: '100%', visibility: 'hidden' };
  const ratio = { 'aspect-ratio': `${widthPx} / ${ownHeightPx}` };
  styled(iframe, { ...plain, ...unbound, ...place, ...ratio });
  const box = styled(document.createElement('div'), { ...plain, position: 'relative' });
  target.replaceWith(box);
  box.append(target, iframe);

  const applyHeight = heightGate((heightPx) => {
    styled(iframe, { height: `${heightPx}px` });
    if (target.isConnected) show(heightPx);
  });

  function show(heightPx: number): void {
    const hadFocus = target.contains(document.activeElement);
    styled(iframe, { position: 'static', visibility: 'visible', 'aspect-ratio': 'auto' });
    target.remove();
    // The caption's small print speaks of the picture.
    figure.querySelector('figcaption small')?.remove();
    if (hadFocus) iframe.focus();
    tell('ready', { address: content.address, height: heightPx });
  }

  function tell<Name extends keyof HostEvents>(name: Name, detail: HostEvents[Name]): void {
    figure.dispatchEvent(new CustomEvent(`endorsements:${name}`, { bubbles: true, detail }));
  }

  return {
    iframe,
    receive: (message) => {
      if (isHeightMessage(message)) applyHeight(message.height);
      else if (isPickMessage(message)) tell('pick', message.detail);
    },
  };
}
