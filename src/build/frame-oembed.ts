import { oembed } from '../embed/oembed.ts';
import { siteName } from '../model/site-name.ts';
import { cardPicture } from './card-picture.ts';
import type { DrawnFrame } from './draw-frames.tsx';
import { pictureWidthPx } from './picture-width.ts';
import type { SiteFile } from './site-file.ts';

/** A frame's oEmbed answer, as a static file beside its page. */
export function frameOembed(frame: DrawnFrame, siteAddress: string, heightPx: number): SiteFile {
  const { folder, description, filterWords, view } = frame;
  const answer = oembed({
    siteName,
    siteAddress,
    title: `${description.headline} (${filterWords})`,
    address: new URL(folder, siteAddress).href,
    viewAddress: new URL(view, siteAddress).href,
    widthPx: pictureWidthPx,
    heightPx,
    thumbnail: cardPicture(frame, siteAddress),
  });
  return { fileName: `${folder}oembed.json`, source: `${JSON.stringify(answer, null, 2)}\n` };
}
