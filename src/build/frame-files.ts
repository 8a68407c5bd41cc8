import { readFile } from 'node:fs/promises';
import { frameHtml } from './frame-html.ts';
import { frameParts } from './frame-parts.ts';
import type { InlineTexts } from './inline-policy.ts';
import { runModule } from './run-module.ts';
import type { SiteFile } from './site-file.ts';

/** What the drawing module gives to the build. */
type Draw = typeof import('./draw-frames.tsx');

/** Everything that is published of the frames. */
export interface FrameFiles {
  readonly files: readonly SiteFile[];
  /** What the pages hold inline, for the policy that goes by header. */
  readonly inline: InlineTexts;
}

/** Draws every frame and bundles what it needs. */
export async function frameFiles(siteAddress: string | null): Promise<FrameFiles> {
  void siteAddress;
  const draw = await runModule<Draw>('./src/build/draw-frames.tsx');
  const { parts, files } = await frameParts(draw.packRecord);
  const frames = draw.drawFrames(await readFile('data/articles.json', 'utf8'));
  const pages = frames.map((frame) => ({
    fileName: `${frame.folder}index.html`,
    source: frameHtml(frame, parts[frame.chart], { cards: [], roomPx: 0 }),
  }));
  const all = Object.values(parts);
  return {
    files: [...files, ...pages],
    inline: {
      scripts: [...new Set(all.map(({ headScript }) => headScript))],
      styles: [...new Set(all.map(({ style }) => style))],
    },
  };
}
