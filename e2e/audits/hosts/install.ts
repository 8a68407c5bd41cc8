import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostEngine } from './engine.ts';
import { ran, written } from './folder.ts';

/** Whether what npm brings for an engine is in its folder, in the versions that it names. */
export function isInstalled({ packages = {} }: PostEngine, folder: string): boolean {
  return Object.entries(packages).every(([name, version]) => {
    const path = join(folder, 'node_modules', name, 'package.json');
    return existsSync(path) && readFileSync(path, 'utf8').includes(`"version": "${version}"`);
  });
}

/** Has npm bring an engine into its folder, where it isn't there already. Nothing is added to the project's own packages. */
export async function install(engine: PostEngine, folder: string): Promise<void> {
  if (isInstalled(engine, folder)) return;
  console.log(`── installing ${engine.name}`);
  written(folder, {
    'package.json': JSON.stringify({ private: true, dependencies: engine.packages }),
  });
  await ran(folder, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']);
}
