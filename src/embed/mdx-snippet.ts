import { element, oneLine } from './markup.ts';
import { figureOf, type SnippetInput } from './snippet-input.ts';

/**
 * The live figure as JSX, for MDX of any framework: every tag is closed, styles are objects, and words stand in
 * expressions, where MDX reads no Markdown. The class goes without saying: frameworks disagree on its name.
 */
export function mdxSnippet(input: SnippetInput): string {
  const { href, embed, src, alt, width, height, title, source, caution } = figureOf(input);
  const figure = element('figure', { 'data-embed': embed }).html.replace('></figure>', '');
  const link = element('a', { href }).html.replace('</a>', '');
  const image = element('img', { src, alt, width, height, loading: 'lazy' }).html.slice(0, -1);
  const small = caution === '' ? '' : `<small>${words(` ${caution}`)}</small>`;
  return [
    `${figure} style={{maxWidth: "${width}px", margin: "1em auto"}}>`,
    `${link}${image} style={{display: "block", width: "100%", height: "auto"}} /></a>`,
    `<figcaption>${link}${words(title)}</a>${words(`. ${source}`)}${small}</figcaption>`,
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
