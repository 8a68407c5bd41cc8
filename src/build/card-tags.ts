import { oneLine } from '../embed/markup.ts';
import { snippetAddress } from '../embed/snippet-address.ts';
import type { Dataset } from '../model/dataset.ts';
import { finding } from '../pages/masthead/finding.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';
import type { Thumbnail } from './oembed.ts';

/** A tag for a page's head: a meta or link element by its attributes. */
export interface HeadTag {
  readonly tag: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page as cards show it. */
export interface CardPage {
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page, without a query. */
  readonly address: string;
  /** The card's picture, 1200 by 630. */
  readonly picture: Thumbnail & { readonly altText: string };
  /** Absolute address of the page's oEmbed answer, or null where it has none. */
  readonly oembedAddress: string | null;
}

/** A page's description, which every page has. */
export function descriptionTag(description: string): HeadTag {
  return { tag: 'meta', attributes: { name: 'description', content: oneLine(description) } };
}

/** Open Graph and Twitter card, canonical address and oEmbed discovery. They need absolute addresses, so a site that doesn't know its own goes without. */
export function cardTags(page: CardPage): readonly HeadTag[] {
  const { picture } = page;
  const [address, image] = [snippetAddress(page.address), snippetAddress(picture.address)];
  return [
    link({ rel: 'canonical', href: address }),
    property('og:type', 'website'),
    property('og:site_name', page.siteName),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', address),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(picture.widthPx)),
    property('og:image:height', String(picture.heightPx)),
    property('og:image:alt', picture.altText),
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', page.title),
    named('twitter:description', page.description),
    named('twitter:image', image),
    named('twitter:image:alt', picture.altText),
    ...(page.oembedAddress === null ? [] : [discovery(page.oembedAddress, page.title)]),
  ];
}

/** A view's picture for cards, with what it shows in words. */
export function cardPicture({ folder, description }: DrawnEmbed, siteAddress: string): CardPage['picture'] {
  return {
    address: new URL(`${folder}card.png`, siteAddress).href,
    widthPx: 1200,
    heightPx: 630,
    altText: `${description.headline}. ${description.summary}`,
  };
}

/** How an embed page is shown where a link to it is shared. */
export function embedCards(embed: DrawnEmbed, siteAddress: string): readonly HeadTag[] {
  const { folder, description, siteName } = embed;
  const address = new URL(folder, siteAddress).href;
  return cardTags({
    siteName,
    title: description.headline,
    description: description.summary,
    address,
    picture: cardPicture(embed, siteAddress),
    oembedAddress: new URL('oembed.json', address).href,
  });
}

/** How the dashboard is shown where a link to it is shared: by its first chart. None where the site has no address. */
export function dashboardCards(
  first: DrawnEmbed | undefined,
  dataset: Dataset,
  siteAddress: string | null,
): readonly HeadTag[] {
  if (siteAddress === null || first === undefined) return [];
  return cardTags({
    siteName: dataset.race.site,
    title: finding(dataset),
    description: dataset.words.standfirst,
    address: siteAddress,
    picture: cardPicture(first, siteAddress),
    oembedAddress: null,
  });
}

function discovery(address: string, title: string): HeadTag {
  return link({
    rel: 'alternate',
    type: 'application/json+oembed',
    href: snippetAddress(address),
    title: oneLine(title),
  });
}

function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { property: name, content: oneLine(content) } };
}

function named(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { name, content: oneLine(content) } };
}

function link(attributes: Readonly<Record<string, string>>): HeadTag {
  return { tag: 'link', attributes };
}
