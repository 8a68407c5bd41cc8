import { existsSync, readdirSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headScript } from './classic-script.ts';
import { dashboardHtml } from './dashboard-html.ts';
import { furtherLicenses } from './further-licenses.ts';
import { readLists } from './list-files.ts';
import { publishedFiles, type PublishedSite } from './published-files.ts';
import { runModule } from './run-module.ts';
import { dashboardCards } from './sharing.ts';
import { checkDisputeAddress, parseSiteAddress, withoutSiteAddress } from './site.ts';

/** What the drawing module gives to the build. */
type Draw = typeof import('./draw-dashboard.tsx');

const licenseFile = 'licenses.txt';

/** All that the page loads at once, in one file: it packs better than several, and costs one request. */
const atOnce = { name: 'app', test: /src[\\/]main\.tsx$/, includeDependenciesRecursively: true };

/** Draws all pages and images at build, and writes everything else that the site publishes. */
export function publish(): Plugin[] {
  const siteAddress = parseSiteAddress(process.env['SITE_URL']);
  let published: PublishedSite | undefined;
  return [
    {
      name: 'publish-address',
      config: () => ({ define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(siteAddress ?? '') } }),
      configResolved: ({ env }) => checkDisputeAddress(String(env['VITE_DISPUTE_ADDRESS'] ?? '')),
    },
    {
      name: 'publish',
      apply: 'build',
      config: () => ({
        build: {
          license: { fileName: licenseFile },
          rolldownOptions: { output: { codeSplitting: { groups: [atOnce] } } },
        },
      }),
      // Before anything is bundled, and outside of the bundler, which would wrap the faults in words of its own.
      configResolved: () => void readLists(),
      async buildStart() {
        if (siteAddress === null) this.warn(withoutSiteAddress);
        published = await publishedFiles(siteAddress);
      },
      generateBundle() {
        for (const file of published?.files ?? []) this.emitFile({ type: 'asset', ...file });
      },
      transformIndexHtml: {
        order: 'post',
        async handler(html, { bundle }) {
          if (!bundle || !published) throw new Error('the page is drawn from what was published before it');
          const { lists, fonts, embeds } = published;
          const module = await runModule<Draw>('./src/build/draw-dashboard.tsx');
          const drawn = module.drawDashboard(lists);
          const script = await headScript('/src/pages/start/page-head.ts', 'pageHead');
          const cards = dashboardCards(embeds[0], lists[0].dataset, siteAddress);
          return dashboardHtml(html, drawn, { lists, fonts, headScript: script, cards, siteAddress, bundle });
        },
      },
    },
    {
      name: 'publish-licenses',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const list = bundle[licenseFile];
          if (list?.type !== 'asset') throw new Error('the licenses of what is bundled are not listed');
          list.source = `${list.source.toString()}${furtherLicenses()}`;
        },
      },
    },
    emptiedLast(),
  ];
}

/** Empties the folder once everything is drawn and bundled: a build that fails leaves the last good site standing. */
function emptiedLast(): Plugin {
  let folder: string | undefined;
  return {
    name: 'emptied-last',
    apply: 'build',
    enforce: 'post',
    config: (asked) => (asked.build?.emptyOutDir === undefined ? { build: { emptyOutDir: false } } : {}),
    configResolved({ root, build, inlineConfig }) {
      const outDir = resolve(root, build.outDir);
      const path = relative(root, outDir);
      const isOurs = path !== '' && !path.startsWith('..') && !isAbsolute(path);
      if (isOurs && build.write && inlineConfig.build?.emptyOutDir === undefined) folder = outDir;
    },
    generateBundle: {
      order: 'post',
      handler() {
        if (folder !== undefined && existsSync(folder)) empty(folder);
      },
    },
  };
}

function empty(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== '.git');
  for (const { name } of entries) rmSync(join(folder, name), { recursive: true });
}
