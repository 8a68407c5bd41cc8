import { figureClass } from './host/live-figure.ts';
import { element, lines, text, type Markup } from './markup.ts';
import {
  imageSize,
  iframeOf,
  pictureCaution,
  sourceSentence,
  titleAndFilter,
  type SnippetView,
} from './snippet-view.ts';
import { snippetAddress } from './snippet-address.ts';

/** A linked image with its source, for posts that keep no script. */
export function imageSnippet(view: SnippetView): Markup {
  return imageFigure(view, view.picture.address, {});
}

/** The same figure with what the script needs to put the live chart in its place. */
export function liveFigureSnippet(view: SnippetView, pictureAddress: string): Markup {
  return imageFigure(view, pictureAddress, { 'data-embed': snippetAddress(iframeOf(view).address) });
}

/** The figure's size is in attributes and in style: blogs strip one or the other. */
function imageFigure(view: SnippetView, pictureAddress: string, marks: Readonly<Record<string, string>>): Markup {
  const image = element('img', {
    src: snippetAddress(pictureAddress),
    alt: view.picture.altText,
    ...imageSize(view),
    style: 'display:block;width:100%;height:auto',
    loading: 'lazy',
  });
  const href = snippetAddress(view.viewAddress);
  return element(
    'figure',
    { class: figureClass, ...marks, style: `max-width:${view.widthPx}px;margin:1em auto` },
    lines(text(''), element('a', { href }, image), caption(view, href), text('')),
  );
}

function caption(view: SnippetView, href: string): Markup {
  const caution = pictureCaution(view);
  const source = text(`. ${sourceSentence(view)}`);
  const small = caution === '' ? [] : [{ html: ' ' }, element('small', {}, text(caution))];
  return element('figcaption', {}, element('a', { href }, text(titleAndFilter(view))), source, ...small);
}
