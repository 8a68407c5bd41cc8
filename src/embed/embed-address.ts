import type { Theme } from '../model/selection.ts';
import { themeIn } from '../url/first-paint.ts';

/** How wide the drawn images are, in px: as wide as in a post. */
export const imageWidthPx = 720;

/** What an embedder chooses about an iframe, over and above the view. */
export interface EmbedOptions {
  /** A forced theme, or null for the reader's own. */
  readonly theme: Theme;
  /** Whether the iframe draws the chart's own title. */
  readonly hasTitle: boolean;
  /** The page's own ground, or none: the post's shows through. */
  readonly background: 'own' | 'none';
}

/** Nothing chosen. */
export const defaultEmbedOptions: EmbedOptions = { theme: null, hasTitle: true, background: 'own' };

/** Options as parameters, defaults left out. */
export function formatEmbedOptions({ theme, hasTitle, background }: EmbedOptions): string {
  const parameters = new URLSearchParams();
  if (theme !== null) parameters.set('theme', theme);
  if (!hasTitle) parameters.set('title', 'off');
  if (background === 'none') parameters.set('background', background);
  return parameters.toString();
}

/** Reads the options in an iframe's query string; what it can't read is the default. */
export function parseEmbedOptions(search: string): EmbedOptions {
  const parameters = new URLSearchParams(search);
  return {
    theme: themeIn(parameters),
    hasTitle: parameters.get('title') !== 'off',
    background: parameters.get('background') === 'none' ? 'none' : 'own',
  };
}

/**
 * A drawn image's address with the iframe's options in its fragment, where no server sees them and no sanitizer
 * takes them away.
 */
export function imageAddressWith(imageAddress: string, options: EmbedOptions): string {
  const address = new URL(imageAddress);
  address.hash = formatEmbedOptions(options);
  return address.href;
}

/**
 * The live chart behind a linked image: the folder that the image lies in, the filter of the linked view, and the
 * options in the image's fragment. So a snippet needs nothing but a link and an image, which is what blogs keep.
 */
export function embedAddress(viewAddress: string, imageAddress: string): string {
  const image = new URL(imageAddress);
  const iframe = new URL('.', image);
  const search = new URLSearchParams(new URL(viewAddress).search);
  // The folder of one candidate's chart says it already, and an address without a filter needs no script to be right.
  if (search.getAll('candidate').join() === iframe.pathname.split('/').at(-2)) search.delete('candidate');
  for (const [name, value] of new URLSearchParams(image.hash.slice(1))) search.set(name, value);
  iframe.search = search.toString();
  return iframe.href;
}

/** An embed page in an iframe. */
export interface Iframe {
  readonly address: string;
  /** The chart's title and its filter in words. */
  readonly title: string;
}

/**
 * The attributes of every iframe this project hands out, but for its size, so that one made by script, one pasted and one
 * from oEmbed are held to the same rules. `allow-same-origin` is missing on purpose: the embed needs nothing of its host.
 */
export function iframeAttributes({ address, title }: Iframe) {
  return {
    src: address,
    title,
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  } as const;
}
