import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** A package of which some code or some file is published. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Its SPDX expression, as in "MIT". */
  readonly license: string;
  /** The licence as the package carries it; empty where it carries none. */
  readonly text: string;
}

/** The part of a built chunk that is looked at: module ids, and how much of each was kept. */
export interface BuiltChunk {
  readonly type: 'chunk' | 'asset';
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** The packages that left code in the chunks of a build, by name; modules of which nothing was kept don't count. */
export function bundledPackages(output: Iterable<BuiltChunk>): readonly BundledPackage[] {
  const modules = Array.from(output).flatMap(({ modules = {} }) => Object.entries(modules));
  const files = modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id.split('?')[0] ?? ''] : []));
  const folders = new Set(
    files.filter((file) => file.includes('node_modules') && !file.startsWith('\0')).map(packageFolder),
  );
  return [...folders].map(packageIn).sort(byName);
}

/** A package of the project by its name, for files that are published as they are, such as fonts. */
export function packageNamed(name: string): BundledPackage {
  return packageIn(join('node_modules', name));
}

/** Orders packages by name, then version. */
export function byName(a: BundledPackage, b: BundledPackage): number {
  return a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en');
}

/** The folder named for the package: nested package.json files, which some packages carry, name nothing. */
function packageFolder(file: string): string {
  const parts = dirname(file).split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules') + 1;
  return parts.slice(0, at + (parts[at]?.startsWith('@') ? 2 : 1)).join(sep);
}

function packageIn(folder: string): BundledPackage {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) throw new Error(`no package in ${folder}`);
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Omit<BundledPackage, 'text'>;
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  return { name, version, license, text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim() };
}
