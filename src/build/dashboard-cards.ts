import { cardTags, type HeadTag } from '../build/card-tags.ts';
import { siteName } from '../model/site-name.ts';
import { cardPicture } from './card-picture.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';

/** How the dashboard is shown where a link to it is shared: by its first chart. None where the site has no address. */
export function dashboardCards(
  first: DrawnEmbed | undefined,
  description: string,
  siteAddress: string | null,
): readonly HeadTag[] {
  if (siteAddress === null || first === undefined) return [];
  return cardTags({
    siteName,
    title: siteName,
    description,
    address: siteAddress,
    picture: cardPicture(first, siteAddress),
    oembedAddress: null,
  });
}
