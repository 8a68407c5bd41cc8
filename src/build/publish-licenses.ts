import type { Plugin } from 'vite';
import { bundledPackages, packageNamed } from './bundled-package.ts';
import { licenseList } from './license-list.ts';

/** Where the list is published. */
export const licenseFile = 'licenses.txt';

/**
 * Publishes the licences of what the build bundles, and of the packages named: those that are published as files
 * or bundled by another build. Fails the build on a licence that is not permissive.
 */
export function publishLicenses(named: readonly string[]): Plugin {
  return {
    name: 'publish-licenses',
    apply: 'build',
    generateBundle(_, bundle) {
      const packages = [...bundledPackages(Object.values(bundle)), ...named.map(packageNamed)];
      this.emitFile({ type: 'asset', fileName: licenseFile, source: licenseList(packages) });
    },
  };
}
