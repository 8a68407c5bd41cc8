import { cardTags, type HeadTag } from '../embed/page-head.ts';
import { siteName } from '../model/site-name.ts';
import { cardPicture } from './card-picture.ts';
import type { DrawnFrame } from './draw-frames.tsx';

/** How a frame's page is shown where a link to it is shared. */
export function frameCards(frame: DrawnFrame, siteAddress: string): readonly HeadTag[] {
  const { folder, description, filterWords } = frame;
  const address = new URL(folder, siteAddress).href;
  return cardTags({
    siteName,
    title: `${description.headline} (${filterWords})`,
    description: description.subtitle,
    address,
    picture: cardPicture(frame, siteAddress),
    oembedAddress: new URL('oembed.json', address).href,
  });
}
