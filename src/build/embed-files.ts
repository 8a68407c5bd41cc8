import { readFile } from 'node:fs/promises';
import type { DrawnEmbed } from './draw-embeds.tsx';
import { embedCards } from './embed-cards.ts';
import { embedHeight } from './embed-height.ts';
import { embedHtml } from './embed-html.ts';
import { embedOembed } from './embed-oembed.ts';
import { embedParts } from './embed-parts.ts';
import type { InlineTexts } from './inline-policy.ts';
import { pictureFiles } from './picture-files.ts';
import { runModule } from './run-module.ts';
import type { SiteFile } from './site-file.ts';

/** What the drawing module gives to the build. */
type Draw = typeof import('./draw-embeds.tsx');

/** Everything that is published of the embeds. */
export interface EmbedFiles {
  readonly files: readonly SiteFile[];
  readonly embeds: readonly DrawnEmbed[];
  /** What the pages hold inline, for the policy that goes by header. */
  readonly inline: InlineTexts;
}

/** Draws every embed and its pictures, and bundles what it needs. Without the site's address, cards and oEmbed are left out. */
export async function embedFiles(siteAddress: string | null): Promise<EmbedFiles> {
  const draw = await runModule<Draw>('./src/build/draw-embeds.tsx');
  const embeds = draw.drawEmbeds(await readFile('data/articles.json', 'utf8'));
  const [{ parts, files }, pictures] = await Promise.all([
    embedParts(draw.packRecord),
    pictureFiles(siteAddress, new Map(embeds.map(({ folder, html }) => [folder, embedHeight(html)]))),
  ]);
  const pages = embeds.flatMap((embed): readonly SiteFile[] => {
    const heightPx = pictures.heights.get(embed.folder) ?? 0;
    const cards = siteAddress === null ? [] : embedCards(embed, siteAddress);
    const html = embedHtml(embed, parts[embed.chart], { cards, siteAddress, heightPx });
    const page = { fileName: `${embed.folder}index.html`, source: html };
    return siteAddress === null ? [page] : [page, embedOembed(embed, siteAddress, heightPx)];
  });
  const all = Object.values(parts);
  return {
    files: [...files, ...pictures.files, ...pages],
    embeds,
    inline: {
      scripts: [...new Set(all.map(({ headScript }) => headScript))],
      styles: [...new Set(all.map(({ style }) => style))],
    },
  };
}
