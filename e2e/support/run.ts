import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';

/** A command that has ended. */
export interface Ended {
  readonly exitCode: number;
  /** What it wrote, where that was held back. */
  readonly output: string;
}

/** How a command is run. */
export interface RunOptions {
  /** Where Vitest or Playwright is to leave its report in JSON. */
  readonly report?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether what it writes is held back, for commands that run beside each other. */
  readonly isQuiet?: boolean;
}

/** Runs a command line with the project's own programs to its end, however long that takes, with nothing to read. */
export async function run(command: string, { report, env = {}, isQuiet = false }: RunOptions = {}): Promise<Ended> {
  if (report !== undefined) {
    rmSync(report, { force: true });
    mkdirSync(dirname(report), { recursive: true });
  }
  const child = spawn(command, {
    shell: true,
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      // No snapshot is written and no test picked out.
      CI: 'true',
      ...(report === undefined ? {} : { TEST_REPORT: report }),
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exitCode = await new Promise<number>((settle) => {
    child.once('error', () => settle(127)).once('close', (code) => settle(code ?? 1));
  });
  return { exitCode, output };
}

/** Where a report lies while it is read. */
export function reportPath(name: string): string {
  return resolve('node_modules/.cache/test-reports', `${name}.json`);
}
