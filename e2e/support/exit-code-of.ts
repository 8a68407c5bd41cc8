import { spawn, type ChildProcess } from 'node:child_process';

/** How a command is run. */
export interface CommandOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly limitMs: number;
}

/**
 * Runs a shell command to its end, its output passed on as it comes and nothing to read from; gives its exit code.
 * One that takes longer than its limit is ended with everything it started, and has the exit code 124.
 */
export function exitCodeOf(command: string, { env, limitMs }: CommandOptions): Promise<number> {
  // A group of its own, so that it can be ended with everything it started.
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    detached: process.platform !== 'win32',
  });
  const interrupted = () => {
    end(child);
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  return new Promise((settle) => {
    const limit = setTimeout(() => {
      console.log(`ended: it took longer than ${limitMs / 1000} s`);
      end(child);
      settle(124);
    }, limitMs);
    const ended = (code: number) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      settle(code);
    };
    child.once('error', () => ended(127)).once('close', (code) => ended(code ?? 1));
  });
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
