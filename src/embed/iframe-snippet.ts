import { iframeAttributes } from './iframe-attributes.ts';
import { element, type Markup } from './markup.ts';
import { iframeOf, type SnippetView } from './snippet-view.ts';
import { snippetAddress } from './snippet-address.ts';

/** Below this width of the window a column has no room for the wider layout, in px. */
const phonePx = 700;

/**
 * The iframe alone, for fields that take nothing else, in the middle of its column. Nothing tells it how high its chart is
 * where no script may run, so that it has two heights: one for phones and one for wider windows. Both are in its style,
 * which no theme's `height: auto` takes back; the attribute is for hosts that strip styles.
 */
export function iframeSnippet(view: SnippetView): Markup {
  const { address, title } = iframeOf(view);
  const { widthPx, heightPx, narrowHeightPx } = view;
  const height =
    heightPx === narrowHeightPx
      ? `${heightPx}px`
      : `max(${heightPx}px,min(${narrowHeightPx}px,(${phonePx}px - 100vw)*999))`;
  return element('iframe', {
    ...iframeAttributes({ address: snippetAddress(address), title }),
    width: widthPx,
    height: heightPx,
    style: `display:block;margin:1em auto;width:100%;max-width:${widthPx}px;height:${height};border:0`,
  });
}
