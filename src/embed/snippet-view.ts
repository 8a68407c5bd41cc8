import { embedAddress, imageAddressWith } from './embed-address.ts';
import type { Iframe } from './iframe-attributes.ts';
import type { EmbedOptions } from './embed-options.ts';
import { oneLine } from './markup.ts';

/** A view that an author wants in a post, in words and addresses. All addresses are absolute. */
export interface SnippetView {
  /** The chart's headline or title. */
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
export function iframeOf(view: SnippetView): Iframe {
  return {
    address: embedAddress(view.viewAddress, imageAddressWith(view.image.address, view.options)),
    title: titleAndFilter(view),
  };
}

/** "Title (filter in words)". */
export function titleAndFilter({ title, filterWords }: Pick<SnippetView, 'title' | 'filterWords'>): string {
  return filterWords === '' ? oneLine(title) : oneLine(`${title} (${filterWords})`);
}

/** What has to be said of an image that shows more than the view; empty for one that shows the view. */
export function imageCaution({ image }: SnippetView): string {
  if (image.match === 'exact') return '';
  return `The image shows ${image.shows}; the link leads to the exact view.`;
}

/** The size at which the image is shown: as wide as the author wants, in its own proportions. */
export function imageSize({ widthPx, image }: SnippetView): { readonly width: number; readonly height: number } {
  return { width: widthPx, height: Math.round((widthPx * image.heightPx) / image.widthPx) };
}

/** "Source: …." as a sentence. */
export function sourceSentence({ sources }: SnippetView): string {
  return `Source: ${oneLine(sources).replace(/\.$/, '')}.`;
}
