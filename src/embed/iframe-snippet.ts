import { frameAttributes, type Frame } from './frame-attributes.ts';
import { element, type Markup } from './markup.ts';
import { frameOf, type SnippetView } from './snippet-view.ts';
import { webAddress } from './web-address.ts';

/** The frame alone, for fields that take nothing else. */
export function iframeSnippet(view: SnippetView): Markup {
  return iframe(frameOf(view));
}

/** A frame that no post is too narrow for. Its height is fixed: without script nothing else keeps a narrow chart whole. */
export function iframe(frame: Frame): Markup {
  const attributes = frameAttributes({ ...frame, address: webAddress(frame.address) });
  return element('iframe', { ...attributes, style: `width:100%;max-width:${frame.widthPx}px;border:0` });
}
