import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const limitMs = 15_000;

/** Starts WebKit's driver with a screen of its own, and waits until it listens. Gives back what ends both. */
export async function startWebkitDriver(port: number): Promise<() => void> {
  const screen = ['-a', '-s', '-screen 0 1600x1200x24'];
  // A group of its own, so that it can be ended with the screen and the browser it started.
  const { pid } = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const end = (): void => {
    process.off('exit', end).off('SIGINT', interrupted).off('SIGTERM', interrupted);
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      // It ended by itself in the meantime.
    }
  };
  const interrupted = (): void => process.exit(130);
  process.on('exit', end).on('SIGINT', interrupted).on('SIGTERM', interrupted);
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await pause(50)) {
    if (await listens(port)) return end;
  }
  end();
  throw new Error(`WebKitWebDriver did not listen within ${limitMs / 1000} s`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
    socket.once('connect', () => socket.destroy());
  });
}
