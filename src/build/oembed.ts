import { iframeAttributes, imageWidthPx } from '../embed/embed-address.ts';
import { element, escapedText, oneLine, snippetAddress } from '../embed/markup.ts';
import { card, cardAddress, type SharedEmbed } from './cards.ts';
import type { SiteFile } from './site-file.ts';

/**
 * An embed's oEmbed 1.0 answer, as a static file beside its page. Its HTML is a quotation with the link, then the embed:
 * all that WordPress keeps. `heightPx` is the embed's height without script.
 */
export function oembedFile(embed: SharedEmbed, siteAddress: string, heightPx: number): SiteFile {
  const { folder, description, siteName, view } = embed;
  const title = oneLine(description.headline);
  const link = element('a', { href: snippetAddress(new URL(view, siteAddress).href) }, escapedText(title));
  const attributes = iframeAttributes({ address: snippetAddress(new URL(folder, siteAddress).href), title });
  // WordPress takes the style off, and leaves these two attributes: the iframe is as wide as its column.
  const iframe = element('iframe', { ...attributes, width: '100%', height: heightPx, frameborder: 0 });
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: snippetAddress(siteAddress),
    html: element('blockquote', {}, link).html + iframe.html,
    width: imageWidthPx,
    height: heightPx,
    thumbnail_url: cardAddress(embed, siteAddress),
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  };
  return { fileName: `${folder}oembed.json`, source: `${JSON.stringify(answer, null, 2)}\n` };
}
