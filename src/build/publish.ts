import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { recordDigests } from './record-digests.ts';
import { fonts, type FontFile } from './fonts.ts';
import { dashboardHtml } from './dashboard-html.ts';
import { runModule } from './run-module.ts';

/** What the drawing module gives to the build. */
type Draw = typeof import('./draw-dashboard.tsx');

/** Draws the page at build, inlines its style, and writes everything else that the site publishes. */
export function publish(): Plugin {
  let files: readonly FontFile[] = [];
  return {
    name: 'publish',
    apply: 'build',
    async generateBundle() {
      files = await fonts();
      for (const { fileName, bytes } of files) this.emitFile({ type: 'asset', fileName, source: bytes });
      for (const record of ['articles']) {
        this.emitFile({
          type: 'asset',
          fileName: `data/${record}.json`,
          source: await readFile(`data/${record}.json`),
        });
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const module = await runModule<Draw>('./src/build/draw-dashboard.tsx');
        const drawn = module.drawDashboard(await readFile('data/articles.json', 'utf8'));
        return dashboardHtml(html, drawn, { bundle: bundle ?? {}, fonts: files, digests: await recordDigests() });
      },
    },
  };
}
