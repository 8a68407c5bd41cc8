import type { Plugin } from 'vite';
import { furtherLicenses } from './further-licenses.ts';
import { readLists } from './list-files.ts';
import { publishedSite, type PublishedSite } from './published-site.ts';
import { checkCorrectionAddress, parseSiteAddress } from './settings.ts';

const withoutSiteAddress =
  'SITE_URL is not set: oEmbed and cards are left out, and Safari shows embeds as they were drawn. All need the site’s address.';

const licenseFile = 'licenses.txt';

/** All that the page loads at once, in one file: it packs better than several, and costs one request. */
const atOnce = { name: 'app', test: /src[\\/]main\.tsx$/, includeDependenciesRecursively: true };

/**
 * Draws all pages and images at build, and writes everything else that the site publishes. All is drawn before the bundler
 * empties the output folder: a build that fails leaves the last good site standing.
 */
export function publish(): Plugin[] {
  const siteAddress = parseSiteAddress(process.env['SITE_URL']);
  let drawn: PublishedSite | undefined;
  return [
    {
      name: 'publish-address',
      config: () => ({ define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(siteAddress ?? '') } }),
      configResolved: ({ env }) => checkCorrectionAddress(String(env['VITE_DISPUTE_ADDRESS'] ?? '')),
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
        drawn = await publishedSite(siteAddress);
      },
      generateBundle() {
        for (const file of drawn?.files ?? []) this.emitFile({ type: 'asset', ...file });
      },
      transformIndexHtml: {
        order: 'post',
        handler: (html, { bundle }) => (bundle && drawn ? drawn.dashboard(html, bundle) : html),
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
  ];
}
