import { oembed } from '../build/oembed.ts';
import { siteName } from '../model/site-name.ts';
import { cardPicture } from './card-picture.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';
import { pictureWidthPx } from './picture-width.ts';
import type { SiteFile } from './site-file.ts';

/** An embed's oEmbed answer, as a static file beside its page. */
export function embedOembed(embed: DrawnEmbed, siteAddress: string, heightPx: number): SiteFile {
  const { folder, description, filterWords, view } = embed;
  const answer = oembed({
    siteName,
    siteAddress,
    title: `${description.headline} (${filterWords})`,
    address: new URL(folder, siteAddress).href,
    viewAddress: new URL(view, siteAddress).href,
    widthPx: pictureWidthPx,
    heightPx,
    thumbnail: cardPicture(embed, siteAddress),
  });
  return { fileName: `${folder}oembed.json`, source: `${JSON.stringify(answer, null, 2)}\n` };
}
