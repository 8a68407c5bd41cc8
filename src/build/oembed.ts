import { iframe } from '../embed/iframe-snippet.ts';
import { element, oneLine, text } from '../embed/markup.ts';
import { webAddress } from '../embed/web-address.ts';

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
  const link = element('a', { href: webAddress(page.viewAddress) }, text(title));
  const embed = iframe({ address: page.address, title, widthPx, heightPx });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: page.siteName,
    provider_url: webAddress(page.siteAddress),
    html: element('blockquote', {}, link).html + embed.html,
    width: widthPx,
    height: heightPx,
    thumbnail_url: webAddress(thumbnail.address),
    thumbnail_width: thumbnail.widthPx,
    thumbnail_height: thumbnail.heightPx,
  };
}
