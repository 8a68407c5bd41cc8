import { iframeAttributes } from '../embed/iframe-attributes.ts';
import { element, oneLine, text } from '../embed/markup.ts';
import { snippetAddress } from '../embed/snippet-address.ts';
import { cardPicture } from './card-tags.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';
import { pictureWidthPx } from './picture-width.ts';
import type { SiteFile } from './site-file.ts';

/** A drawn embed page, as the outside world is told of it. Addresses are absolute. */
export interface OembedPage {
  readonly siteName: string;
  readonly siteAddress: string;
  /** Title and filter in words. */
  readonly title: string;
  /** The embed page. */
  readonly address: string;
  /** The same view on the dashboard. */
  readonly viewAddress: string;
  readonly widthPx: number;
  /** The height without script at that width. */
  readonly heightPx: number;
  readonly thumbnail: Thumbnail;
}

/** A picture of the view. */
export interface Thumbnail {
  readonly address: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** An oEmbed 1.0 answer. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The oEmbed answer of an embed page. Its HTML is a quotation with the link, then the embed: all that WordPress keeps. */
export function oembed(page: OembedPage): Oembed {
  const title = oneLine(page.title);
  const { widthPx, heightPx, thumbnail } = page;
  const link = element('a', { href: snippetAddress(page.viewAddress) }, text(title));
  // WordPress takes the style off, and leaves these two attributes: the iframe is as wide as its column.
  const attributes = iframeAttributes({ address: snippetAddress(page.address), title });
  const iframe = element('iframe', { ...attributes, width: '100%', height: heightPx, frameborder: 0 });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: page.siteName,
    provider_url: snippetAddress(page.siteAddress),
    html: element('blockquote', {}, link).html + iframe.html,
    width: widthPx,
    height: heightPx,
    thumbnail_url: snippetAddress(thumbnail.address),
    thumbnail_width: thumbnail.widthPx,
    thumbnail_height: thumbnail.heightPx,
  };
}

/** An embed's oEmbed answer, as a static file beside its page. */
export function oembedFile(embed: DrawnEmbed, siteAddress: string, heightPx: number): SiteFile {
  const { folder, description, siteName, view } = embed;
  const answer = oembed({
    siteName,
    siteAddress,
    title: description.headline,
    address: new URL(folder, siteAddress).href,
    viewAddress: new URL(view, siteAddress).href,
    widthPx: pictureWidthPx,
    heightPx,
    thumbnail: cardPicture(embed, siteAddress),
  });
  return { fileName: `${folder}oembed.json`, source: `${JSON.stringify(answer, null, 2)}\n` };
}
