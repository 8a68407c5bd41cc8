import { embedAddress, imageAddressWith, type EmbedOptions, type Iframe } from './embed-address.ts';
import { oneLine, snippetAddress } from './markup.ts';

/** What snippets are made of: the view that an author wants in a post, in words and addresses. All addresses are absolute. */
export interface SnippetInput {
  /** The chart's headline. */
  readonly title: string;
  /** What the filter shows, "endorsements of Oak"; empty where nothing is filtered. */
  readonly filterWords: string;
  /** The sources in one line, without "Source:". */
  readonly sources: string;
  /** The dashboard with exactly this view, its theme left out. */
  readonly viewAddress: string;
  readonly image: SnippetImage;
  /** Where `embed.js` lies: in the site's folder. */
  readonly scriptAddress: string;
  /** The width the author wants, and the embed's height at that width and on a phone. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly narrowHeightPx: number;
  readonly options: EmbedOptions;
}

/** The drawn image that is nearest to the view. */
export interface SnippetImage {
  /** `…/embed/<chart>/[<candidate>/]chart.png` */
  readonly address: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether it shows the view itself, or one that holds it. */
  readonly match: 'exact' | 'nearest';
  /** What the image itself shows, for people who can't see it: its finding and its numbers. */
  readonly altText: string;
  /** The image's own filter in words. */
  readonly shows: string;
}

/** The live chart of the view: the same iframe that `embed.js` makes of the live snippet. */
export function iframeOf(input: SnippetInput): Iframe {
  const { title, filterWords, viewAddress, image, options } = input;
  return {
    address: embedAddress(viewAddress, imageAddressWith(image.address, options)),
    title: oneLine(filterWords === '' ? title : `${title} (${filterWords})`),
  };
}

/** The linked image that a view becomes in a post: addresses as they are written, texts to be escaped by each format. */
export interface SnippetFigure {
  /** Where the image and its caption lead. */
  readonly href: string;
  /** The live chart that may take the image's place. */
  readonly embed: string;
  /** The image, with the options of the live chart. */
  readonly src: string;
  readonly alt: string;
  /** The size at which the image is shown: as wide as the author wants, in its own proportions. */
  readonly width: number;
  readonly height: number;
  /** "Title (filter in words)". */
  readonly title: string;
  /** "Source: …." as a sentence. */
  readonly source: string;
  /** What has to be said of an image that shows more than the view; empty for one that shows the view. */
  readonly caution: string;
}

/** The view as a linked image with its caption. */
export function figureOf(input: SnippetInput): SnippetFigure {
  const { image, options, sources, viewAddress, widthPx } = input;
  const { address, title } = iframeOf(input);
  return {
    href: snippetAddress(viewAddress),
    embed: snippetAddress(address),
    src: snippetAddress(imageAddressWith(image.address, options)),
    alt: image.altText,
    width: widthPx,
    height: Math.round((widthPx * image.heightPx) / image.widthPx),
    title,
    source: `Source: ${oneLine(sources).replace(/\.$/, '')}.`,
    caution: image.match === 'exact' ? '' : `The image shows ${image.shows}; the link leads to the exact view.`,
  };
}
