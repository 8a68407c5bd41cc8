import type { ChartName } from '../charts/charts.ts';
import { embedCards } from './card-tags.ts';
import { classicScript } from './classic-script.ts';
import type { DrawnEmbed } from './draw-embeds.tsx';
import { embedHeight } from './embed-height.ts';
import { embedHtml, type EmbedParts } from './embed-html.ts';
import { embedParts } from './embed-parts.ts';
import type { ListFile } from './lists.ts';
import { oembedFile } from './oembed.ts';
import { pictureFiles } from './picture-files.ts';
import { runModule } from './run-module.ts';
import type { SiteFile } from './site-file.ts';

/** What the drawing module gives to the build. */
type Draw = typeof import('./draw-embeds.tsx');

/** Everything that is published of the embeds. */
export interface EmbedFiles {
  readonly files: readonly SiteFile[];
  readonly embeds: readonly DrawnEmbed[];
  /** The style of an embed page, for a page that stands in for one. */
  readonly style: string;
}

/** Draws every embed and its pictures, and bundles what it needs. Without the site's address, cards and oEmbed are left out. */
export async function embedFiles(
  lists: readonly [ListFile, ...ListFile[]],
  siteAddress: string | null,
): Promise<EmbedFiles> {
  const draw = await runModule<Draw>('./src/build/draw-embeds.tsx');
  const [{ text }] = lists;
  const embeds = draw.drawEmbeds(text);
  const [{ parts, files }, pictures, host] = await Promise.all([
    embedParts(new Set(embeds.map(({ chart }) => chart)), lists),
    pictureFiles(text, siteAddress, new Map(embeds.map(({ folder, html }) => [folder, embedHeight(html)]))),
    hostScript(siteAddress),
  ]);
  const [{ style } = { style: '' }] = parts.values();
  const partsOf = (chart: ChartName): EmbedParts => {
    const found = parts.get(chart);
    if (!found) throw new Error(`nothing was bundled for the chart “${chart}”`);
    return found;
  };
  const pages = embeds.flatMap((embed): readonly SiteFile[] => {
    const heightPx = pictures.heights.get(embed.folder) ?? 0;
    const cards = siteAddress === null ? [] : embedCards(embed, siteAddress);
    const html = embedHtml(embed, partsOf(embed.chart), { cards, siteAddress, heightPx });
    const page = { fileName: `${embed.folder}index.html`, source: html };
    return siteAddress === null ? [page] : [page, oembedFile(embed, siteAddress, heightPx)];
  });
  return { files: [...files, host, ...pictures.files, ...pages], embeds, style };
}

/** The script of the host side. It knows its site where the build does, for pages that run it from elsewhere. */
async function hostScript(siteAddress: string | null): Promise<SiteFile> {
  const known = { 'import.meta.env.VITE_SITE_URL': JSON.stringify(siteAddress ?? '') };
  return { fileName: 'embed.js', source: (await classicScript('src/embed/host/embed.ts', known)).code };
}
