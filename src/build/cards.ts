import { element, lines, snippetAddress } from '../embed/markup.ts';
import type { Dataset } from '../model/dataset.ts';
import { finding } from '../pages/masthead/finding.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';

/** What others are told of an embed. */
export type SharedEmbed = Pick<DrawnEmbed, 'folder' | 'description' | 'siteName' | 'view'>;

/** How large a card image is, in px. */
export const card = { width: 1200, height: 630 } as const;

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
    'og:image:alt': shown.description.summary,
  };
  const names = {
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image,
    'twitter:image:alt': shown.description.summary,
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

/** The absolute address of an embed's card image. */
export function cardAddress({ folder }: SharedEmbed, siteAddress: string): string {
  return snippetAddress(new URL(`${folder}card.png`, siteAddress).href);
}
