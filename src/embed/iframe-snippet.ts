import { iframeAttributes, type Iframe } from './iframe-attributes.ts';
import { element, type Markup } from './markup.ts';
import { iframeOf, type SnippetView } from './snippet-view.ts';
import { webAddress } from './web-address.ts';

/** The iframe alone, for fields that take nothing else. */
export function iframeSnippet(view: SnippetView): Markup {
  return iframe(iframeOf(view));
}

/** A iframe that no post is too narrow for. Its height is fixed: without script nothing else keeps a narrow chart whole. */
export function iframe(iframe: Iframe): Markup {
  const attributes = iframeAttributes({ ...iframe, address: webAddress(iframe.address) });
  return element('iframe', { ...attributes, style: `width:100%;max-width:${iframe.widthPx}px;border:0` });
}
