import type { CardPage } from '../build/card-tags.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';

/** A view's picture for cards, with what it shows in words. */
export function cardPicture({ folder, description }: DrawnEmbed, siteAddress: string): CardPage['picture'] {
  return {
    address: new URL(`${folder}card.png`, siteAddress).href,
    widthPx: 1200,
    heightPx: 630,
    altText: `${description.headline}. ${description.summary}`,
  };
}
