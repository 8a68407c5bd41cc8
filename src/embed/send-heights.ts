import { literal, objectOf, type HeightMessage } from './embed-message.ts';

/** Who may be listening around an iframe, as its address tells. */
export interface HostOfEmbed {
  readonly address: string;
  /** The id that pym.js put in the query; empty without one. */
  readonly pymId: string;
  /** The secret that WordPress put in the fragment, or null. */
  readonly wordpressSecret: string | null;
}

/** Reads the marks that hosts leave in an iframe's address. Read it before the address is changed: that may erase them. */
export function hostOfEmbed({ href, search, hash }: Pick<Location, 'href' | 'search' | 'hash'>): HostOfEmbed {
  const id = new URLSearchParams(search).get('childId') ?? '';
  const secret = /[?&#]secret=([a-zA-Z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null;
  return { address: href, pymId: /^[\w-]{1,64}$/.test(id) ? id : '', wordpressSecret: secret };
}

/**
 * One height in every dialect that hosts understand: AMP, which our own script reads too; pym.js; Embedly, which Medium
 * uses; and WordPress where it gave a secret. A height is whole pixels.
 */
function heightMessages(host: HostOfEmbed, heightPx: number): readonly (object | string)[] {
  const amp: HeightMessage = { sentinel: 'amp', type: 'embed-size', height: heightPx };
  const pym = ['pym', host.pymId, 'height', heightPx].join('xPYMx');
  const embedly = JSON.stringify({ src: host.address, context: 'iframe.resize', height: heightPx });
  if (host.wordpressSecret === null) return [amp, pym, embedly];
  return [amp, pym, embedly, { message: 'height', value: heightPx, secret: host.wordpressSecret }];
}

/** Whether a message from the host asks for the height: pym.js by telling the width it has, WordPress by being ready. */
function isHeightRequest(host: HostOfEmbed, message: unknown): boolean {
  if (typeof message === 'string') {
    return message.startsWith(`pymxPYMx${host.pymId}xPYMxwidthxPYMx`) && /xPYMx\d+(?:\.\d+)?$/.test(message);
  }
  const { wordpressSecret: secret } = host;
  return secret !== null && objectOf({ message: literal('ready'), secret: literal(secret) })(message);
}

const noticeablePx = 2;

/** What sending heights needs of a browser window. */
export type EmbeddedWindow = Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'>;

/**
 * Tells the host how high the page's content is: at once, on every change of 2 px or more, and when asked. The element
 * must be as high as its content whatever the height of the iframe. Does nothing in a page that is in no iframe. Gives
 * back what ends it.
 */
export function sendHeights(window: EmbeddedWindow, content: Element, host: HostOfEmbed): () => void {
  if (Object.is(window.parent, window)) return () => {};
  let sent = Number.NEGATIVE_INFINITY;

  function send(heightPx: number): void {
    sent = heightPx;
    // To any host: a height is no secret, and an iframe without an origin can't know whose page it is in.
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
