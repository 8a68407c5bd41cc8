import { heightMessages } from './height-messages.ts';
import { isHeightRequest } from './height-request.ts';
import type { HostOfEmbed } from './host-of-embed.ts';

const noticeablePx = 2;

/** What sending heights needs of a browser window. */
export type EmbeddedWindow = Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'>;

/**
 * Tells the host how high the page's content is: at once, on every change of 2 px or more, and when asked. The element
 * must be as high as its content whatever the height of the iframe. Does nothing in a page that is not framed. Gives
 * back what ends it.
 */
export function sendHeights(window: EmbeddedWindow, content: Element, host: HostOfEmbed): () => void {
  if (Object.is(window.parent, window)) return () => {};
  let sent = Number.NEGATIVE_INFINITY;

  function send(heightPx: number): void {
    sent = heightPx;
    // To any host: a height is no secret, and an iframe without an origin can't know who it is framed by.
    for (const message of heightMessages(host, heightPx)) window.parent.postMessage(message, '*');
  }

  function sendChange(): void {
    const heightPx = contentHeight(content);
    if (heightPx > 0 && Math.abs(heightPx - sent) >= noticeablePx) send(heightPx);
  }

  function answer({ source, data }: MessageEvent<unknown>): void {
    if (source === window.parent && isHeightRequest(host, data)) send(contentHeight(content));
  }

  const sizes = 'ResizeObserver' in globalThis ? new ResizeObserver(sendChange) : undefined;
  sizes?.observe(content);
  window.addEventListener('message', answer);
  // An iframe that is out of sight is not drawn, so its observer may sleep: these two don't.
  window.addEventListener('load', sendChange);
  window.addEventListener('resize', sendChange);
  sendChange();

  return () => {
    sizes?.disconnect();
    window.removeEventListener('message', answer);
    window.removeEventListener('load', sendChange);
    window.removeEventListener('resize', sendChange);
  };
}

function contentHeight(content: Element): number {
  return Math.ceil(content.getBoundingClientRect().height);
}
