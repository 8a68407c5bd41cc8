import { pictureAddressWith } from './embed-address.ts';
import { element, lines, type Markup } from './markup.ts';
import { pictureFigure } from './picture-snippet.ts';
import type { SnippetView } from './snippet-view.ts';
import { webAddress } from './web-address.ts';

/** A linked picture with its source, and the script that puts the live chart in its place where scripts may run. */
export function liveSnippet(view: SnippetView): Markup {
  const script = element('script', { async: true, src: webAddress(view.scriptAddress) });
  return lines(pictureFigure(view, pictureAddressWith(view.picture.address, view.options)), script);
}
