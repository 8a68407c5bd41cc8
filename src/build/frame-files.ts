import { readFile } from 'node:fs/promises';
import type { DrawnFrame } from './draw-frames.tsx';
import { frameCards } from './frame-cards.ts';
import { frameHeight } from './frame-height.ts';
import { frameHtml } from './frame-html.ts';
import { frameOembed } from './frame-oembed.ts';
import { frameParts } from './frame-parts.ts';
import type { InlineTexts } from './inline-policy.ts';
import { pictureFiles } from './picture-files.ts';
import { runModule } from './run-module.ts';
import type { SiteFile } from './site-file.ts';

/** What the drawing module gives to the build. */
type Draw = typeof import('./draw-frames.tsx');

/** Everything that is published of the frames. */
export interface FrameFiles {
  readonly files: readonly SiteFile[];
  readonly frames: readonly DrawnFrame[];
  /** What the pages hold inline, for the policy that goes by header. */
  readonly inline: InlineTexts;
}

/** Draws every frame and its pictures, and bundles what it needs. Without the site's address, cards and oEmbed are left out. */
export async function frameFiles(siteAddress: string | null): Promise<FrameFiles> {
  const draw = await runModule<Draw>('./src/build/draw-frames.tsx');
  const frames = draw.drawFrames(await readFile('data/articles.json', 'utf8'));
  const [{ parts, files }, pictures] = await Promise.all([
    frameParts(draw.packRecord),
    pictureFiles(siteAddress, new Map(frames.map(({ folder, html }) => [folder, frameHeight(html)]))),
  ]);
  const pages = frames.flatMap((frame): readonly SiteFile[] => {
    const heightPx = pictures.heights.get(frame.folder) ?? 0;
    const cards = siteAddress === null ? [] : frameCards(frame, siteAddress);
    const html = frameHtml(frame, parts[frame.chart], { cards, siteAddress, heightPx });
    const page = { fileName: `${frame.folder}index.html`, source: html };
    return siteAddress === null ? [page] : [page, frameOembed(frame, siteAddress, heightPx)];
  });
  const all = Object.values(parts);
  return {
    files: [...files, ...pictures.files, ...pages],
    frames,
    inline: {
      scripts: [...new Set(all.map(({ headScript }) => headScript))],
      styles: [...new Set(all.map(({ style }) => style))],
    },
  };
}
