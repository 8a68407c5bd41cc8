import { isHeightMessage, isPickMessage, type PickDetail } from '../embed-message.ts';
import { iframeAttributes } from '../embed-address.ts';
import { heightGate } from './height-gate.ts';
import type { LiveFigure } from './live-figure.ts';

/** An iframe in place, and what it does with the messages that come from it. */
export interface LiveChart {
  readonly iframe: HTMLIFrameElement;
  readonly receive: (message: unknown) => void;
}

/**
 * What a figure tells its page, by the part of the event's name after "endorsements:". The events are `CustomEvent`s
 * and bubble, so one listener on the document hears every chart.
 */
interface HostEvents {
  /** The live chart has taken the image's place: the iframe's address, with chart and filter, and its height in pixels. */
  readonly ready: { readonly address: string; readonly height: number };
  /** The reader has pinned an organization in the chart, or let go of it. */
  readonly pick: PickDetail;
}

const plain = { display: 'block', border: '0', margin: '0', padding: '0' };
const unbound = { 'min-width': '0', 'max-width': 'none', 'min-height': '0', 'max-height': 'none' };

/** Of the box that holds an iframe, so that one in a figure that was copied is known. */
const boxMark = 'data-endorsements-live';

/** The iframe that a figure holds already: a page cache, or a router, keeps copies of figures as they were. */
export function iframeIn(figure: Element): HTMLIFrameElement | null {
  return figure.querySelector<HTMLIFrameElement>(`[${boxMark}] > iframe`);
}

/**
 * Lays an iframe over a figure's image, unseen: nothing moves. The image is hidden only when the embed has said how
 * high it is, so where the iframe is refused, or our site is down, the image stays. It is not taken out: it may belong
 * to a framework. An iframe that is there already is taken as it is.
 */
export function liveChart(figure: Element, { target, iframe: content, widthPx, heightPx }: LiveFigure): LiveChart {
  const iframe = iframeIn(figure) ?? laidOver(figure);
  let isShown = false;

  function laidOver(host: Element): HTMLIFrameElement {
    const made = document.createElement('iframe');
    for (const [name, value] of Object.entries(iframeAttributes(content))) made.setAttribute(name, value);
    const place = { position: 'absolute', inset: '0 0 auto', width: '100%', height: 'auto', visibility: 'hidden' };
    styled(made, { ...plain, ...unbound, ...place, 'aspect-ratio': `${widthPx} / ${heightPx}` });
    const box = styled(document.createElement('div'), { ...plain, position: 'relative' });
    box.setAttribute(boxMark, '');
    box.append(made);
    host.insertBefore(box, target?.parentElement === host ? target : host.firstChild);
    return made;
  }

  const applyHeight = heightGate((asked) => {
    styled(iframe, { height: `${asked}px` });
    if (!isShown) show(asked);
  });

  function show(height: number): void {
    isShown = true;
    const hadFocus = target?.contains(document.activeElement);
    styled(iframe, { position: 'static', visibility: 'visible', 'aspect-ratio': 'auto' });
    if (target) styled(target, { display: 'none' });
    // The caption's small print speaks of the image.
    const small = figure.querySelector<HTMLElement>('figcaption small');
    if (small) styled(small, { display: 'none' });
    if (hadFocus) iframe.focus();
    tell('ready', { address: content.address, height });
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

/** Sets styles that no rule of the host page, not even `* { all: unset }`, takes back. */
function styled<E extends HTMLElement>(element: E, styles: Readonly<Record<string, string>>): E {
  for (const [property, value] of Object.entries(styles)) element.style.setProperty(property, value, 'important');
  return element;
}
