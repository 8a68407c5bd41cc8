import { hugoShortcode } from './hugo-shortcode.ts';
import { figureSnippet, iframeSnippet, imageSnippet, liveSnippet, scriptSnippet } from './html-snippets.ts';
import { markdownSnippet } from './markdown-snippet.ts';
import { mdxSnippet } from './mdx-snippet.ts';
import type { ScriptHome } from './platforms.ts';
import type { SnippetForm } from './snippet-form.ts';
import { iframeOf, type SnippetView } from './snippet-view.ts';
import { snippetAddress } from './markup.ts';

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
      return [inPost(snippetAddress(iframeOf(view).address))];
  }
}

function inPost(text: string): SnippetText {
  return { place: '', text };
}
