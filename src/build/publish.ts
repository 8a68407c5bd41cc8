import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parseSiteAddress, withoutSiteAddress } from '../build/site-address.ts';
import { classicScript } from './classic-script.ts';
import { dashboardCards } from './dashboard-cards.ts';
import { dashboardHtml } from './dashboard-html.ts';
import { dataFiles } from './data-files.ts';
import { fonts, type FontFile } from './fonts.ts';
import { embedFiles, type EmbedFiles } from './embed-files.ts';
import { hostingFiles } from './hosting-files.ts';
import type { InlineTexts } from './inline-policy.ts';
import { notFoundHtml } from './not-found-html.ts';
import { recordDigests } from './record-digests.ts';
import { runModule } from './run-module.ts';
import { serviceWorker } from './service-worker.ts';
import { sitePolicies } from './site-policies.ts';
import { sizeTable } from './size-table.ts';
import { treeshake } from './tree-shaking.ts';
import { withoutCurves } from './without-curves.ts';

/** What the drawing module gives to the build. */
type Draw = typeof import('./draw-dashboard.tsx');

/** All that the page loads at once, in one file: it packs better than several, and costs one request. */
const atOnce = { name: 'app', test: /src[\\/]main\.tsx$/, includeDependenciesRecursively: true };

/** Draws all pages and pictures at build, and writes everything else that the site publishes. */
export function publish(): Plugin[] {
  const siteAddress = parseSiteAddress(process.env['SITE_URL']);
  let fontFiles: readonly FontFile[] = [];
  let embeds: EmbedFiles | undefined;
  let app: InlineTexts = { scripts: [], styles: [] };
  return [
    withoutCurves(),
    {
      name: 'publish-address',
      config: () => ({
        define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(siteAddress ?? '') },
        build: {
          rolldownOptions: { treeshake, output: { codeSplitting: { groups: [atOnce] } } },
        },
      }),
    },
    {
      name: 'publish-pages',
      apply: 'build',
      async generateBundle() {
        if (siteAddress === null) this.warn(withoutSiteAddress);
        fontFiles = await fonts();
        for (const { fileName, bytes } of fontFiles) this.emitFile({ type: 'asset', fileName, source: bytes });
        embeds = await embedFiles(siteAddress);
        for (const file of [...dataFiles(), ...embeds.files, serviceWorker]) this.emitFile({ type: 'asset', ...file });
      },
      transformIndexHtml: {
        order: 'post',
        async handler(html, { bundle = {} }) {
          const module = await runModule<Draw>('./src/build/draw-dashboard.tsx');
          const drawn = module.drawDashboard(await readFile('data/articles.json', 'utf8'));
          const digests = await recordDigests();
          const cards = dashboardCards(embeds?.embeds[0], drawn.dataset.description, siteAddress);
          const { code: headScript } = await classicScript('src/pages/page-head-script.ts');
          const made = { bundle, fonts: fontFiles, headScript, digests, cards, siteAddress };
          const page = dashboardHtml(html, drawn, made);
          app = page.inline;
          return page.html;
        },
      },
    },
    {
      name: 'publish-hosting',
      apply: 'build',
      enforce: 'post',
      generateBundle(_, bundle) {
        if (!embeds) throw new Error('the embeds come before the headers');
        const missing = notFoundHtml(siteAddress, embeds.inline.styles[0] ?? '');
        this.emitFile({ type: 'asset', fileName: '404.html', source: missing.html });
        const policies = sitePolicies(app, [embeds.inline, missing.inline], siteAddress);
        const paths = [...Object.keys(bundle), '404.html'];
        for (const file of hostingFiles(paths, policies)) this.emitFile({ type: 'asset', ...file });
      },
      async writeBundle(_, bundle) {
        console.log(await sizeTable(bundle));
      },
    },
  ];
}
