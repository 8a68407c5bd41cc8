import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { headerRules, type HeadersOf } from './header-rules.ts';

/** What is served, and where. */
export interface ServeOptions {
  /** The folder, as in "dist". */
  readonly root: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The path the folder appears under, as in "/charts/"; "/" by default. */
  readonly base?: string;
  /** The text of a `_headers` file, its paths as in the folder; none by default, as on a host that can't set headers. */
  readonly headers?: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Serves a folder on 127.0.0.1 the way a plain static host does: index.html for a folder, a slash added by redirect,
 * 404.html where there is one, brotli or gzip for text. Rejects where the port is taken.
 */
export async function serve(options: ServeOptions): Promise<Server> {
  const headersOf = options.headers === undefined ? () => ({}) : headerRules(options.headers);
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    reply(request, response, answerTo(request, options, headersOf), packed);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return server;
}

function answerTo(request: IncomingMessage, { root, base = '/' }: ServeOptions, headersOf: HeadersOf): Answer {
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, { allow: 'GET, HEAD' });
  if (!pathname.startsWith(base)) return plain(404, {});
  const inside = decoded(pathname.slice(base.length));
  if (inside === undefined) return plain(400, {});
  const path = join(root, inside);
  const kind = kindOf(path);
  if (kind === 'folder' && !pathname.endsWith('/')) return plain(301, { location: `${pathname}/${search}` });
  const file = kind === 'folder' ? join(path, 'index.html') : path;
  if (kindOf(file) === 'file') return found(200, file, headersOf(`/${inside}`));
  const missing = join(root, '404.html');
  return kindOf(missing) === 'file' ? found(404, missing, headersOf('/404.html')) : plain(404, {});
}

/** The path inside the folder, or undefined where it is malformed or leads out of it. */
function decoded(path: string): string | undefined {
  try {
    const inside = normalize(decodeURIComponent(path)).replaceAll('\\', '/');
    return /^(\/|\.\.(\/|$))|\0/.test(inside) ? undefined : inside.replace(/^\.\/?$/, '');
  } catch {
    return undefined;
  }
}

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  if (!existsSync(path)) return 'nothing';
  const stats = statSync(path);
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'nothing';
}

function found(status: number, file: string, headers: Answer['headers']): Answer {
  return { status, headers: { 'content-type': contentType(file), ...headers }, body: readFileSync(file) };
}

function plain(status: number, headers: Answer['headers']): Answer {
  return { status, headers: { 'content-type': contentType('.txt'), ...headers }, body: Buffer.from(`${status}\n`) };
}

function reply(request: IncomingMessage, response: ServerResponse, answer: Answer, packed: Map<string, Buffer>): void {
  const encoding = encodingFor(request, answer);
  const body = encoding === undefined ? answer.body : compressed(encoding, answer.body, packed);
  response.writeHead(answer.status, {
    ...answer.headers,
    vary: 'accept-encoding',
    'content-length': body.length,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function encodingFor(request: IncomingMessage, { headers }: Answer): 'br' | 'gzip' | undefined {
  if (!/^text\/|json|xml|javascript/.test(headers['content-type'] ?? '')) return undefined;
  const accepted = (request.headers['accept-encoding'] ?? '').split(/[\s,;]+/);
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}

/** Compressed once for each content, at the level that hosts store files with. */
function compressed(encoding: 'br' | 'gzip', body: Buffer, packed: Map<string, Buffer>): Buffer {
  const key = `${encoding} ${createHash('sha1').update(body).digest('hex')}`;
  const kept = packed.get(key) ?? (encoding === 'br' ? brotliCompressSync(body) : gzipSync(body, { level: 9 }));
  packed.set(key, kept);
  return kept;
}

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml; charset=utf-8'],
]);

/** The content type a static host gives a file, by its ending. */
function contentType(path: string): string {
  return contentTypes.get(extname(path).toLowerCase()) ?? 'application/octet-stream';
}
