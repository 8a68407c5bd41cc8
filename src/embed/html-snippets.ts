import { iframeAttributes } from './embed-address.ts';
import { figureClass } from './host/live-figure.ts';
import { element, escapedText, lines, snippetAddress, type Markup } from './markup.ts';
import type { ScriptLocation } from './platforms.ts';
import { figureOf, iframeOf, type SnippetFigure, type SnippetInput } from './snippet-input.ts';

/**
 * A linked image with its source, and the script that puts the live chart in its place where scripts may run. The blank
 * line ends the figure for the Markdown of notebooks, which else reads on to the next figure of the post.
 */
export function liveSnippet(input: SnippetInput): Markup {
  return lines(figureSnippet(input), escapedText(''), scriptTag(input));
}

/** A linked image with its source, for a page that has the script in its head. */
export function figureSnippet(input: SnippetInput): Markup {
  const figure = figureOf(input);
  return imageFigure(figure, { 'data-embed': figure.embed });
}

/** The script alone, as it is written where the platform keeps what all pages load. */
export function scriptSnippet(
  input: SnippetInput,
  location: ScriptLocation,
): { readonly where: string; readonly text: string } {
  const address = JSON.stringify(snippetAddress(input.scriptAddress));
  switch (location) {
    case 'head':
      return { where: 'Once, in the head of your pages', text: scriptTag(input).html };
    case 'docusaurus':
      return { where: 'Once, in docusaurus.config.js', text: `scripts: [{ src: ${address}, async: true }],` };
    case 'vitepress':
      return {
        where: 'Once, in .vitepress/config.js',
        text: `head: [["script", { async: "", src: ${address} }]],`,
      };
  }
}

function scriptTag({ scriptAddress }: SnippetInput): Markup {
  return element('script', { async: true, src: snippetAddress(scriptAddress) });
}

/** A linked image with its source, for posts that keep no script. */
export function imageSnippet(input: SnippetInput): Markup {
  return imageFigure({ ...figureOf(input), src: snippetAddress(input.image.address) }, {});
}

/** The figure's size is in attributes and in style: blogs strip one or the other. */
function imageFigure(
  { href, src, alt, width, height, title, source, caution }: SnippetFigure,
  marks: Readonly<Record<string, string>>,
): Markup {
  const style = 'display:block;width:100%;height:auto';
  const image = element('img', { src, alt, width, height, style, loading: 'lazy' });
  const small = caution === '' ? [] : [{ html: ' ' }, element('small', {}, escapedText(caution))];
  const words = [element('a', { href }, escapedText(title)), escapedText(`. ${source}`), ...small];
  const nothing = escapedText('');
  return element(
    'figure',
    { class: figureClass, ...marks, style: `max-width:${width}px;margin:1em auto` },
    lines(nothing, element('a', { href }, image), element('figcaption', {}, ...words), nothing),
  );
}

/**
 * Up to these widths of the window, in px, an iframe is as high as on phones: where that is higher, for as long as a
 * column may have no room for the wider layout; where it is lower, for as long as every column shows a folded chart.
 */
const phonePx = { higher: 700, lower: 600 } as const;

/**
 * The iframe alone, for fields that take nothing else, in the middle of its column. Nothing tells it how high its chart is
 * where no script may run, so that it has two heights: one for phones and one for wider windows. Both are in its style,
 * which no theme's `height: auto` takes back; the attribute is for hosts that strip styles.
 */
export function iframeSnippet(input: SnippetInput): Markup {
  const { address, title } = iframeOf(input);
  const { widthPx, heightPx } = input;
  return element('iframe', {
    ...iframeAttributes({ address: snippetAddress(address), title }),
    width: widthPx,
    height: heightPx,
    style: `display:block;margin:1em auto;width:100%;max-width:${widthPx}px;height:${iframeHeight(input)};border:0`,
  });
}

function iframeHeight({ heightPx, narrowHeightPx }: SnippetInput): string {
  if (heightPx === narrowHeightPx) return `${heightPx}px`;
  const [least, most] = [Math.min(heightPx, narrowHeightPx), Math.max(heightPx, narrowHeightPx)];
  const isMost = most === narrowHeightPx ? `${phonePx.higher}px - 100vw` : `100vw - ${phonePx.lower}px`;
  return `max(${least}px,min(${most}px,(${isMost})*999))`;
}
