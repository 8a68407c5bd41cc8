import { hash } from 'node:crypto';
import { renderAsync } from '@resvg/resvg-js';
import type { ChartName } from '../charts/charts.ts';
import { listScript, packedList } from '../dataset/list-script.ts';
import { classicScript, headScript, type ClassicScript } from './classic-script.ts';
import type { DrawnEmbed, DrawnImage } from './draw-embeds.tsx';
import { embedHtml, type EmbedParts } from './embed-html.ts';
import { imageFonts } from './fonts.ts';
import type { ListFile } from './list-files.ts';
import { runModule } from './run-module.ts';
import { oembedFile } from './oembed.ts';
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

/** Draws every embed and its images, and bundles what it needs. Without the site's address, cards and oEmbed are left out. */
export async function embedFiles(
  lists: readonly [ListFile, ...ListFile[]],
  siteAddress: string | null,
): Promise<EmbedFiles> {
  const { drawEmbeds } = await runModule<Draw>('./src/build/draw-embeds.tsx');
  const embeds = drawEmbeds(lists[0].dataset, siteAddress);
  const files: SiteFile[] = [await hostScript(siteAddress)];
  const publish = (name: string, source: string): string => {
    const fileName = `assets/${name}-${hash('sha256', source).slice(0, 8)}.js`;
    files.push({ fileName, source });
    return fileName;
  };
  const [listPath = '', otherListPath = null] = lists.map(({ dataset }) =>
    publish(`list-${dataset.list}`, listScript(packedList(dataset))),
  );
  const shared = {
    headScript: await headScript('/src/embed/page/embed-head.ts', 'embedHead'),
    listPath,
    otherListPath,
  };
  const parts = new Map<ChartName, EmbedParts>();
  const fontFiles = await imageFonts('node_modules/.cache/image-fonts');
  for (const embed of embeds) {
    const { chart, folder, light } = embed;
    let own = parts.get(chart);
    if (!own) {
      const { code, style } = await chartScript(chart);
      own = { ...shared, style, scriptPath: publish(`embed-${chart}`, code) };
      parts.set(chart, own);
    }
    files.push({ fileName: `${folder}index.html`, source: embedHtml(embed, own, siteAddress) });
    files.push(...(await imageFiles(embed, fontFiles)));
    if (siteAddress !== null) files.push(oembedFile(embed, siteAddress, light.heightPx));
  }
  const [{ style } = { style: '' }] = parts.values();
  return { files, embeds, style };
}

/** The script of one chart, without the others: its folder and its file are called as it is, its definition the same in camel case. */
async function chartScript(chart: ChartName): Promise<ClassicScript> {
  const definition = chart.replace(/-./g, (two) => two.slice(1).toUpperCase());
  // The start comes first: its style says in which order layers follow.
  const code = `
    import { startEmbed } from '/src/embed/page/start-embed.tsx';
    import { ${definition} } from '/src/charts/${chart}/${chart}.tsx';
    startEmbed(${definition});`;
  return classicScript(`embed-${chart}`, code);
}

/** The script of the host side. It knows its site where the build does, for pages that run it from elsewhere. */
async function hostScript(siteAddress: string | null): Promise<SiteFile> {
  const known = { 'import.meta.env.VITE_SITE_URL': JSON.stringify(siteAddress ?? '') };
  return {
    fileName: 'embed.js',
    source: (await classicScript('embed', "import '/src/embed/host/embed.ts';", known)).code,
  };
}

/** A view as SVG and PNG, light and dark, with a card. */
async function imageFiles(
  { folder, light, dark, card }: DrawnEmbed,
  fontFiles: readonly string[],
): Promise<readonly SiteFile[]> {
  const png = async (name: string, { svg, widthPx }: DrawnImage, density: 1 | 2): Promise<SiteFile> => {
    const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' };
    const image = await renderAsync(svg, { fitTo: { mode: 'width', value: widthPx * density }, font });
    return { fileName: folder + name, source: image.asPng() };
  };
  return [
    { fileName: `${folder}chart.svg`, source: light.svg },
    { fileName: `${folder}chart-dark.svg`, source: dark.svg },
    ...(await Promise.all([
      png('chart.png', light, 1),
      png('chart-dark.png', dark, 1),
      png('chart@2x.png', light, 2),
      png('chart-dark@2x.png', dark, 2),
      png('card.png', card, 1),
    ])),
  ];
}
