import { oneLine, snippetAddress } from './markup.ts';
import { imageCaution, sourceSentence, titleAndFilter, type SnippetView } from './snippet-view.ts';

/** A linked image and a line with its source, in Markdown without HTML. */
export function markdownSnippet(view: SnippetView): string {
  const link = snippetAddress(view.viewAddress);
  const image = `[![${escaped(view.image.altText)}](${snippetAddress(view.image.address)})](${link})`;
  const caption = `[${escaped(titleAndFilter(view))}](${link}). ${escaped(sourceSentence(view))}`;
  const caution = imageCaution(view);
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
