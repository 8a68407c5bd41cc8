import { hugoShortcode } from './hugo-shortcode.ts';
import { figureSnippet, iframeSnippet, imageSnippet, liveSnippet, scriptSnippet } from './html-snippets.ts';
import { oneLine, snippetAddress } from './markup.ts';
import { mdxSnippet } from './mdx-snippet.ts';
import type { ScriptHome, SnippetForm } from './platforms.ts';
import { figureOf, type SnippetView } from './snippet-view.ts';

/** One text to copy. */
export interface SnippetText {
  /** Where it goes, where that is not the post itself; otherwise empty. */
  readonly place: string;
  readonly text: string;
}

/** A view in one form, for a platform that keeps scripts where it says: texts to copy in the order in which they are needed. */
export function snippetTexts(form: SnippetForm, view: SnippetView, scriptHome: ScriptHome): readonly SnippetText[] {
  switch (form) {
    case 'live':
      return [inPost(liveSnippet(view).html)];
    case 'once':
      return [inPost(figureSnippet(view).html), scriptSnippet(view, scriptHome)];
    case 'mdx':
      return [inPost(mdxSnippet(view)), scriptSnippet(view, scriptHome)];
    case 'hugo': {
      const { path, file, line } = hugoShortcode(view);
      return [{ place: path, text: file }, inPost(line)];
    }
    case 'iframe':
      return [inPost(iframeSnippet(view).html)];
    case 'image':
      return [inPost(imageSnippet(view).html)];
    case 'markdown':
      return [inPost(markdownSnippet(view))];
    case 'link':
      return [inPost(figureOf(view).embed)];
  }
}

function inPost(text: string): SnippetText {
  return { place: '', text };
}

/** A linked image and a line with its source, in Markdown without HTML. */
function markdownSnippet(view: SnippetView): string {
  const { href, alt, title, source, caution } = figureOf(view);
  const image = `[![${escaped(alt)}](${snippetAddress(view.image.address)})](${href})`;
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
