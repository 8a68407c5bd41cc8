import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages of which files are published, or that builds of their own bundle: the bundler's list lacks them. */
export const furtherPackages = [
  '@fontsource-variable/libre-franklin',
  '@fontsource-variable/source-serif-4',
  'preact',
] as const;

/** Their licenses, to stand under the bundler's list in its own form. */
export function furtherLicenses(): string {
  return furtherPackages.map((name) => licenseOf(join('node_modules', name))).join('');
}

function licenseOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, string>>;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `\n## ${manifest['name']} - ${manifest['version']} (${manifest['license']})\n\n${text}\n`;
}
