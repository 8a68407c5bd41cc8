import { byName, type BundledPackage } from './bundled-package.ts';

const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense', 'OFL-1.1'];

/**
 * What is published of other people's, with their licences in full, as plain text.
 * Throws where a licence asks for more than to be named, or is not stated.
 */
export function licenseList(packages: readonly BundledPackage[]): string {
  const once = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const sorted = [...once.values()].sort(byName);
  const refused = sorted.filter(({ license }) => !permissive.includes(license));
  if (refused.length > 0) {
    throw new Error(
      `not a permissive licence: ${refused.map(({ name, license }) => `${name} (${license})`).join(', ')}`,
    );
  }
  const lines = sorted.map(({ name, version, license }) => `${name} ${version}: ${license}`);
  const texts = sorted.filter(({ text }) => text !== '').map(({ name, text }) => `---- ${name} ----\n\n${text}`);
  return `This site contains work of others:\n\n${lines.join('\n')}\n\n${texts.join('\n\n')}\n`;
}
