import { dataFiles } from './data-files.ts';
import { embedFiles, type EmbedFiles } from './embed-files.ts';
import { fonts, type FontFile } from './fonts.ts';
import { readLists, type ListFile } from './list-files.ts';
import { notFoundFiles } from './not-found-html.ts';
import type { SiteFile } from './site.ts';

/** What is published beside the dashboard and its script. */
export interface PublishedSite {
  readonly lists: readonly [ListFile, ...ListFile[]];
  readonly fonts: readonly FontFile[];
  readonly embeds: EmbedFiles['embeds'];
  readonly files: readonly SiteFile[];
}

/** Draws and bundles all that is published beside the dashboard. Throws before anything is drawn where the data has faults. */
export async function publishedFiles(siteAddress: string | null): Promise<PublishedSite> {
  const lists = readLists();
  const [fontFiles, { embeds, files, style }] = await Promise.all([fonts(), embedFiles(lists, siteAddress)]);
  return {
    lists,
    fonts: fontFiles,
    embeds,
    files: [
      ...fontFiles.map(({ fileName, bytes }) => ({ fileName, source: bytes })),
      ...dataFiles(lists),
      ...files,
      ...notFoundFiles(lists[0].dataset.race.site, siteAddress, style),
    ],
  };
}
