import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a copy of the project needs to be built. */
const sources = ['src', 'data', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'];

/** Builds the site of a project into a folder; rejects with what the build wrote where it fails. */
export async function buildSite(
  folder: string,
  { project = '.', env = {} }: { readonly project?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  const vite = resolve('node_modules/vite/bin/vite.js');
  const inputs = [vite, 'build', '--outDir', resolve(folder), '--emptyOutDir', '--logLevel', 'error'];
  const settings = { cwd: project, env: { ...process.env, NODE_ENV: 'production', ...env } };
  await run(process.execPath, inputs, settings).catch(({ stdout, stderr }: Record<'stdout' | 'stderr', string>) => {
    throw new Error(stdout + stderr);
  });
}

/** Runs what is in a folder of its own, which is gone afterward. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies the project into a folder, but for what is installed, which it shares. */
export function copyProject(folder: string): void {
  for (const path of sources) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
}
