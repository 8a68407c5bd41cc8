import { cardTags, type HeadTag } from '../build/card-tags.ts';
import { siteName } from '../model/site-name.ts';
import { cardPicture } from './card-picture.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';

/** How an embed's page is shown where a link to it is shared. */
export function embedCards(embed: DrawnEmbed, siteAddress: string): readonly HeadTag[] {
  const { folder, description, filterWords } = embed;
  const address = new URL(folder, siteAddress).href;
  return cardTags({
    siteName,
    title: `${description.headline} (${filterWords})`,
    description: description.subtitle,
    address,
    picture: cardPicture(embed, siteAddress),
    oembedAddress: new URL('oembed.json', address).href,
  });
}
