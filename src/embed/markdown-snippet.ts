import { oneLine, snippetAddress } from './markup.ts';
import { pictureCaution, sourceSentence, titleAndFilter, type SnippetView } from './snippet-view.ts';

/** A linked picture and a line with its source, in Markdown without HTML. */
export function markdownSnippet(view: SnippetView): string {
  const link = snippetAddress(view.viewAddress);
  const picture = `[![${escaped(view.picture.altText)}](${snippetAddress(view.picture.address)})](${link})`;
  const caption = `[${escaped(titleAndFilter(view))}](${link}). ${escaped(sourceSentence(view))}`;
  const caution = pictureCaution(view);
  return `${picture}\n\n${caution === '' ? caption : `${caption} ${escaped(caution)}`}\n`;
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
