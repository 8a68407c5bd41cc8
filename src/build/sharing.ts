import { iframeAttributes } from '../embed/embed-address.ts';
import { element, lines, oneLine, snippetAddress, escapedText } from '../embed/markup.ts';
import type { Dataset } from '../model/dataset.ts';
import { finding } from '../pages/masthead/finding.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';
import { imageWidthPx } from '../embed/embed-address.ts';
import type { SiteFile } from './site.ts';

/** What others are told of an embed. */
export type SharedEmbed = Pick<DrawnEmbed, 'folder' | 'description' | 'siteName' | 'view'>;

const card = { width: 1200, height: 630 } as const;

/** A page's description, which every page has, as HTML. */
export function descriptionTag(description: string): string {
  return element('meta', { name: 'description', content: description }).html;
}

/**
 * How an embed page is shown where a link to it is shared, as HTML: Open Graph, Twitter card, canonical address and
 * oEmbed discovery. They need absolute addresses: a site that does not know its own goes without.
 */
export function embedCards(embed: SharedEmbed, siteAddress: string | null): string {
  if (siteAddress === null) return '';
  const { folder, description } = embed;
  const { headline, summary } = description;
  const href = snippetAddress(new URL(`${folder}oembed.json`, siteAddress).href);
  const discovery = { rel: 'alternate', type: 'application/json+oembed', href, title: headline };
  const address = new URL(folder, siteAddress).href;
  return `${cards(embed, siteAddress, { title: headline, description: summary, address })}\n${element('link', discovery).html}`;
}

/** How the dashboard is shown where a link to it is shared, as HTML: by its first chart. */
export function dashboardCards(first: SharedEmbed | undefined, dataset: Dataset, siteAddress: string | null): string {
  if (siteAddress === null || first === undefined) return '';
  const page = { title: finding(dataset), description: dataset.words.standfirst, address: siteAddress };
  return cards(first, siteAddress, page);
}

function cards(
  shown: SharedEmbed,
  siteAddress: string,
  page: { readonly title: string; readonly description: string; readonly address: string },
): string {
  const { title, description } = page;
  const [address, image] = [snippetAddress(page.address), cardAddress(shown, siteAddress)];
  const altText = `${shown.description.headline}. ${shown.description.summary}`;
  const properties = {
    'og:type': 'website',
    'og:site_name': shown.siteName,
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:image': image,
    'og:image:type': 'image/png',
    'og:image:width': card.width,
    'og:image:height': card.height,
    'og:image:alt': altText,
  };
  const names = {
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image,
    'twitter:image:alt': altText,
  };
  const tags = [
    ...Object.entries(properties).map(([property, content]) => ({ property, content })),
    ...Object.entries(names).map(([name, content]) => ({ name, content })),
  ];
  return lines(
    element('link', { rel: 'canonical', href: address }),
    ...tags.map((attributes) => element('meta', attributes)),
  ).html;
}

function cardAddress({ folder }: SharedEmbed, siteAddress: string): string {
  return snippetAddress(new URL(`${folder}card.png`, siteAddress).href);
}

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
