import { imageAddressWith } from './embed-address.ts';
import { element, oneLine, snippetAddress } from './markup.ts';
import { iframeOf, imageSize, imageCaution, sourceSentence, titleAndFilter, type SnippetView } from './snippet-view.ts';

/**
 * The live figure as JSX, for MDX of any framework: every tag is closed, styles are objects, and words stand in
 * expressions, where MDX reads no Markdown. The class goes without saying: frameworks disagree on its name.
 */
export function mdxSnippet(view: SnippetView): string {
  const { widthPx, image, options } = view;
  const href = snippetAddress(view.viewAddress);
  const tag = element('img', {
    src: snippetAddress(imageAddressWith(image.address, options)),
    alt: image.altText,
    ...imageSize(view),
    loading: 'lazy',
  }).html;
  const link = element('a', { href }).html.replace('</a>', '');
  const embed = element('figure', { 'data-embed': snippetAddress(iframeOf(view).address) }).html.replace(
    '></figure>',
    '',
  );
  const caution = imageCaution(view);
  return [
    `${embed} style={{maxWidth: "${widthPx}px", margin: "1em auto"}}>`,
    `${link}${tag.slice(0, -1)} style={{display: "block", width: "100%", height: "auto"}} /></a>`,
    `<figcaption>${link}${words(titleAndFilter(view))}</a>${words(`. ${sourceSentence(view)}`)}${
      caution === '' ? '' : `<small>${words(` ${caution}`)}</small>`
    }</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** A text as an expression. Template engines that run first see no brace of a text. */
function words(content: string): string {
  const leading = content.startsWith(' ') ? ' ' : '';
  const text = JSON.stringify(`${leading}${oneLine(content)}`).replace(
    /[{}<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `{${text}}`;
}
