import { hugoShortcode } from './hugo-shortcode.ts';
import { iframeSnippet } from './iframe-snippet.ts';
import { liveSnippet } from './live-snippet.ts';
import { markdownSnippet } from './markdown-snippet.ts';
import { pictureSnippet } from './picture-snippet.ts';
import type { SnippetForm } from './snippet-form.ts';
import { iframeOf, type SnippetView } from './snippet-view.ts';
import { webAddress } from './web-address.ts';

/** Texts to copy for one form, in the order in which they are needed. */
export interface Snippet {
  readonly form: SnippetForm;
  readonly texts: readonly SnippetText[];
}

/** One text to copy. */
export interface SnippetText {
  /** Where it goes, where that is not the post itself; otherwise empty. */
  readonly place: string;
  readonly text: string;
}

/** A view in every form a post can take. */
export function snippets(view: SnippetView): readonly Snippet[] {
  const { path, file, line } = hugoShortcode(view);
  return [
    inPost('live', liveSnippet(view).html),
    inPost('iframe', iframeSnippet(view).html),
    inPost('picture', pictureSnippet(view).html),
    inPost('markdown', markdownSnippet(view)),
    inPost('address', webAddress(iframeOf(view).address)),
    {
      form: 'hugo',
      texts: [
        { place: path, text: file },
        { place: '', text: line },
      ],
    },
  ];
}

function inPost(form: SnippetForm, text: string): Snippet {
  return { form, texts: [{ place: '', text }] };
}
