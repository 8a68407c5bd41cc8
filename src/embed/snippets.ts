import { hugoShortcode } from './hugo-shortcode.ts';
import { figureSnippet, iframeSnippet, imageSnippet, liveSnippet, scriptSnippet } from './html-snippets.ts';
import { oneLine, snippetAddress } from './markup.ts';
import { mdxSnippet } from './mdx-snippet.ts';
import type { ScriptLocation, SnippetFormat } from './platforms.ts';
import { figureOf, type SnippetInput } from './snippet-input.ts';

/** One text to copy. */
export interface SnippetText {
  /** Where it goes, where that is not the post itself; otherwise empty. */
  readonly where: string;
  readonly text: string;
}

/** A view in one format, for a platform that keeps scripts where it says: texts to copy in the order in which they are needed. */
export function snippetTexts(
  format: SnippetFormat,
  input: SnippetInput,
  scriptLocation: ScriptLocation,
): readonly SnippetText[] {
  switch (format) {
    case 'live':
      return [inPost(liveSnippet(input).html)];
    case 'script-in-head':
      return [inPost(figureSnippet(input).html), scriptSnippet(input, scriptLocation)];
    case 'mdx':
      return [inPost(mdxSnippet(input)), scriptSnippet(input, scriptLocation)];
    case 'hugo': {
      const { path, file, line } = hugoShortcode(input);
      return [{ where: path, text: file }, inPost(line)];
    }
    case 'iframe':
      return [inPost(iframeSnippet(input).html)];
    case 'image':
      return [inPost(imageSnippet(input).html)];
    case 'markdown':
      return [inPost(markdownSnippet(input))];
    case 'link':
      return [inPost(figureOf(input).embed)];
  }
}

function inPost(text: string): SnippetText {
  return { where: '', text };
}

/** A linked image and a line with its source, in Markdown without HTML. */
function markdownSnippet(input: SnippetInput): string {
  const { href, alt, title, source, caution } = figureOf(input);
  const image = `[![${escaped(alt)}](${snippetAddress(input.image.address)})](${href})`;
  const caption = `[${escaped(title)}](${href}). ${escaped(source)}`;
  return `${image}\n\n${caution === '' ? caption : `${caption} ${escaped(caution)}`}\n`;
}

/** Blog engines run what stands in these, whatever stands before them. */
const references: Readonly<Record<string, string>> = { '{': '&#123;', '}': '&#125;', '<': '&lt;' };

/** Text that Markdown, and a template engine before it, takes as it stands. Web and mail addresses become no links. */
function escaped(content: string): string {
  return oneLine(content)
    .replace(/[\\`*_{}[\]<>&~|$#@!^=]/g, (character) => references[character] ?? `\\${character}`)
    .replace(/:(?=\/\/)|\/(?=\/)/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.');
}
