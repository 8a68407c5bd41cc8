import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { freePorts } from '../../support/free-ports.ts';

/** A web server that people use, as far as it is installed here. */
export interface WebServer {
  readonly name: string;
  readonly program: string;
  /** The example in `.github/hosting/`. */
  readonly example: 'nginx.conf' | 'Caddyfile';
  /** The example on a port of this machine, with what stands around it. */
  readonly settings: (example: string, folder: string, port: number) => string;
  readonly run: (settings: string, folder: string) => readonly string[];
}

/** The servers that there are examples for. */
export const webServers: readonly WebServer[] = [
  {
    name: 'nginx',
    program: 'nginx',
    example: 'nginx.conf',
    settings: (example, folder, port) => `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log off; default_type application/octet-stream;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  ${example.replace('listen 80;', `listen 127.0.0.1:${port};`)}
}`,
    run: (settings, folder) => ['-p', folder, '-c', settings],
  },
  {
    name: 'Caddy',
    program: 'caddy',
    example: 'Caddyfile',
    settings: (example, _, port) =>
      `{\n\tadmin off\n\tauto_https off\n}\n${example.replace('example.org', `http://127.0.0.1:${port}`)}`,
    run: (settings) => ['run', '--config', settings, '--adapter', 'caddyfile'],
  },
];

/** Whether a program can be started here; the folders of the system's own programs are looked into too. */
export function isInstalled({ program }: WebServer): boolean {
  return spawnSync(program, ['version'], { env: environment(tmpdir()) }).error === undefined;
}

/** A running server, its address, and how it is ended. */
export interface Running {
  readonly origin: string;
  readonly stop: () => void;
}

/** Runs a server over a folder of its own that holds these files. `example` is given the folder that it is to publish. */
export async function running(
  server: WebServer,
  files: readonly string[],
  example: (root: string) => string,
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'web-server-'));
  // The server may run as somebody else.
  chmodSync(folder, 0o755);
  const root = join(folder, 'site');
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    // Long enough to be packed.
    writeFileSync(join(root, file), file.padEnd(2000));
  }
  const [port = 0] = await freePorts(1);
  const settings = join(folder, 'settings');
  writeFileSync(settings, server.settings(example(root), folder, port));
  const child = spawn(server.program, server.run(settings, folder), {
    env: environment(folder),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (child.exitCode !== null) throw new Error(`${server.name} did not start: ${said}`);
  if (said.includes('[warn]')) {
    child.kill();
    throw new Error(`${server.name} warns of its example: ${said}`);
  }
  return {
    origin,
    stop: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function environment(home: string): NodeJS.ProcessEnv {
  const path = [process.env['PATH'] ?? '', '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'].join(delimiter);
  return { ...process.env, PATH: path, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
}
