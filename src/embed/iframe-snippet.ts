import { iframeAttributes } from './iframe-attributes.ts';
import { element, type Markup } from './markup.ts';
import { iframeOf, type SnippetView } from './snippet-view.ts';
import { webAddress } from './web-address.ts';

/** The iframe alone, for fields that take nothing else. Its height is fixed: without script nothing else keeps a narrow chart whole. */
export function iframeSnippet(view: SnippetView): Markup {
  const { address, title } = iframeOf(view);
  return element('iframe', {
    ...iframeAttributes({ address: webAddress(address), title }),
    width: view.widthPx,
    height: view.heightPx,
    style: `width:100%;max-width:${view.widthPx}px;border:0`,
  });
}
