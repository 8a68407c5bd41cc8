import { element, lines, text, type Markup } from './markup.ts';
import { imageSize, pictureCaution, sourceSentence, titleAndFilter, type SnippetView } from './snippet-view.ts';
import { webAddress } from './web-address.ts';

/** A linked picture with its source, for posts that keep no script. */
export function pictureSnippet(view: SnippetView): Markup {
  return pictureFigure(view, view.picture.address);
}

/** The figure that both the live and the plain picture are. Its size is in attributes and in style: blogs strip one or the other. */
export function pictureFigure(view: SnippetView, pictureAddress: string): Markup {
  const image = element('img', {
    src: webAddress(pictureAddress),
    alt: view.picture.altText,
    ...imageSize(view),
    style: 'display:block;width:100%;height:auto',
    loading: 'lazy',
  });
  const href = webAddress(view.viewAddress);
  return element(
    'figure',
    { class: 'union-endorsements', style: `max-width:${view.widthPx}px;margin:1em auto` },
    lines(text(''), element('a', { href }, image), caption(view, href), text('')),
  );
}

function caption(view: SnippetView, href: string): Markup {
  const caution = pictureCaution(view);
  const source = text(`. ${sourceSentence(view)}`);
  const small = caution === '' ? [] : [{ html: ' ' }, element('small', {}, text(caution))];
  return element('figcaption', {}, element('a', { href }, text(titleAndFilter(view))), source, ...small);
}
