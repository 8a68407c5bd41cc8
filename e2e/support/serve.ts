import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headerRules, type HeadersOf } from './header-rules.ts';

/** What is served, and where. */
interface ServeOptions {
  /** The folder, as in "dist". */
  readonly root: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The path the folder appears under, as in "/charts/"; "/" by default. */
  readonly base?: string;
  /** The text of a `_headers` file, its paths as in the folder; none by default, as on a host that can't set headers. */
  readonly headers?: string;
}

/**
 * Serves a folder on 127.0.0.1 the way a plain static host does: index.html for a folder, a slash added by redirect,
 * 404.html where there is one, brotli for text. Rejects where the port is taken.
 */
export async function serve({ root, port = 0, base = '/', headers = '' }: ServeOptions): Promise<Server> {
  const headersOf = headerRules(headers);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '404.html';
    const isFolder = statSync(join(root, inside), { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (isFolder && !pathname.endsWith('/')) response.writeHead(301, { location: `${pathname}/${search}` }).end();
    else reply(request, response, root, isFolder ? join(inside, 'index.html') : inside, headersOf);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

function reply(request: IncomingMessage, response: ServerResponse, root: string, path: string, headersOf: HeadersOf) {
  const found = read(join(root, path));
  const body = found ?? read(join(root, '404.html')) ?? Buffer.from('404\n');
  const shown = found ? path : '404.html';
  const type = contentTypes.get(extname(shown)) ?? 'application/octet-stream';
  const isPacked = type.includes('utf-8') && /\bbr\b/.test(String(request.headers['accept-encoding']));
  const sent = isPacked ? packed(body) : body;
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    ...headersOf(`/${shown.replace(/(^|\/)index\.html$/, '$1')}`),
    vary: 'accept-encoding',
    'content-length': sent.length,
    ...(isPacked ? { 'content-encoding': 'br' } : {}),
  });
  response.end(sent);
}

function read(file: string): Buffer | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}

const known = new Map<string, Buffer>();

/** Compressed once for each content, at the level that hosts store files with. */
function packed(body: Buffer): Buffer {
  const key = createHash('sha1').update(body).digest('hex');
  const kept = known.get(key) ?? brotliCompressSync(body);
  known.set(key, kept);
  return kept;
}

/** The content type that a static host gives a file, by its ending. */
const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml; charset=utf-8'],
]);
