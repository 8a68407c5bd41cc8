import { pictureAddressWith } from './embed-address.ts';
import { liveFigureSnippet } from './image-snippet.ts';
import { element, lines, type Markup } from './markup.ts';
import type { ScriptHome } from './platforms.ts';
import type { SnippetView } from './snippet-view.ts';
import { snippetAddress } from './snippet-address.ts';

/** A linked image with its source, and the script that puts the live chart in its place where scripts may run. */
export function liveSnippet(view: SnippetView): Markup {
  return lines(figureSnippet(view), scriptTag(view));
}

/** The same without its script, for a page that has that in its head. */
export function figureSnippet(view: SnippetView): Markup {
  return liveFigureSnippet(view, pictureAddressWith(view.picture.address, view.options));
}

/** The script alone, as it is written where the platform keeps what all pages load. */
export function scriptSnippet(view: SnippetView, home: ScriptHome): { readonly place: string; readonly text: string } {
  const address = JSON.stringify(snippetAddress(view.scriptAddress));
  switch (home) {
    case 'head':
      return { place: 'Once, in the head of your pages', text: scriptTag(view).html };
    case 'docusaurus':
      return { place: 'Once, in docusaurus.config.js', text: `scripts: [{ src: ${address}, async: true }],` };
    case 'vitepress':
      return {
        place: 'Once, in .vitepress/config.js',
        text: `head: [["script", { async: "", src: ${address} }]],`,
      };
  }
}

function scriptTag({ scriptAddress }: SnippetView): Markup {
  return element('script', { async: true, src: snippetAddress(scriptAddress) });
}
