import type { CardPage } from '../embed/page-head.ts';
import type { DrawnFrame } from './draw-frames.tsx';

/** A view's picture for cards, with what it shows in words. */
export function cardPicture({ folder, description }: DrawnFrame, siteAddress: string): CardPage['picture'] {
  return {
    address: new URL(`${folder}card.png`, siteAddress).href,
    widthPx: 1200,
    heightPx: 630,
    altText: `${description.headline}. ${description.summary}`,
  };
}
