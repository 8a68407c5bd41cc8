import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'playwright/test';
import { scaled } from '../../support/slowness.ts';

/** Writes files into a folder, by their paths in it. */
export function written(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs a program in a folder to its end. Rejects with what it said where it fails. */
export async function ran(
  folder: string,
  program: string,
  inputs: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, inputs, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: 'true', NO_COLOR: '1', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((settle, reject) => child.once('error', reject).once('close', settle));
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said.slice(-3000)}`);
  return said;
}

/** Waits for a server that is starting. */
export async function answering(address: string): Promise<void> {
  await expect
    .poll(async () => (await fetch(address).catch(() => null))?.ok, { timeout: scaled(20_000), message: address })
    .toBe(true);
}

/** Ends a program and waits until it is gone. */
export async function ended(program: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => program.once('close', resolve));
  if (program.exitCode === null && program.kill()) await gone;
}
