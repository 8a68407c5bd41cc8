import type { Rollup } from 'vite';
import { headScript } from './classic-script.ts';
import { dashboardHtml } from './dashboard-html.ts';
import { dataFiles } from './data-files.ts';
import { embedFiles } from './embed-files.ts';
import { fonts } from './fonts.ts';
import { readLists } from './list-files.ts';
import { notFoundFiles } from './not-found-html.ts';
import { runModule } from './run-module.ts';
import { dashboardCards } from './cards.ts';
import type { SiteFile } from './site-file.ts';

/** What the drawing module gives to the build. */
type Draw = typeof import('./draw-dashboard.tsx');

/** What is published beside the dashboard's script, and the dashboard around that. */
export interface PublishedSite {
  readonly files: readonly SiteFile[];
  readonly dashboard: (html: string, bundle: Rollup.OutputBundle) => string;
}

/** Draws all pages and images, and bundles the embeds. Throws before anything is drawn where the data has faults. */
export async function publishedSite(siteAddress: string | null): Promise<PublishedSite> {
  const lists = readLists();
  const [{ dataset }] = lists;
  const [fontFiles, { embeds, files, style }] = await Promise.all([fonts(), embedFiles(lists, siteAddress)]);
  const { drawDashboard } = await runModule<Draw>('./src/build/draw-dashboard.tsx');
  const imageHeights = Object.fromEntries(embeds.map(({ folder, light }) => [folder, light.heightPx]));
  const drawn = drawDashboard(lists, imageHeights);
  const parts = {
    lists,
    fonts: fontFiles,
    headScript: await headScript('/src/pages/start/page-head.ts', 'pageHead'),
    cards: dashboardCards(embeds[0], dataset, siteAddress),
    siteAddress,
  };
  return {
    files: [
      ...fontFiles.map(({ fileName, bytes }) => ({ fileName, source: bytes })),
      ...dataFiles(lists),
      ...files,
      ...notFoundFiles(dataset.race.site, siteAddress, style),
    ],
    dashboard: (html, bundle) => dashboardHtml(html, drawn, { ...parts, bundle }),
  };
}
