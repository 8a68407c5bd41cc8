import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.ts';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
const text = 'endorsement '.repeat(200);
const headers = '/*\n  X-Frame-Options: SAMEORIGIN\n\n# embeds\n/embed/*\n  ! X-Frame-Options\n  Vary-By: path\n';
let plain: Server;
let based: Server;

beforeAll(async () => {
  mkdirSync(join(root, 'embed/members'), { recursive: true });
  writeFileSync(join(root, 'index.html'), text);
  writeFileSync(join(root, 'embed/members/index.html'), 'members');
  writeFileSync(join(root, 'a b.csv'), 'a,b\n');
  writeFileSync(join(root, 'image.png'), text);
  plain = await serve({ root });
  based = await serve({ root, base: '/charts/', headers });
});

afterAll(() => {
  plain.close();
  based.close();
  rmSync(root, { recursive: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sent as it is written: fetch would tidy the path up first. */
function get(
  server: Server,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Got> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a folder answers with its index.html', async () => {
  expect((await get(plain, '/')).body.toString()).toBe(text);
  expect((await get(plain, '/embed/members/?candidate=x')).body.toString()).toBe('members');
});

test('a folder without its slash is sent there, query and all', async () => {
  const { status, headers } = await get(plain, '/embed/members?pick=x');
  expect([status, headers.location]).toEqual([301, '/embed/members/?pick=x']);
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('text is sent as %s to whoever takes it', async (encoding, unpack) => {
  const { headers, body } = await get(plain, '/', { 'accept-encoding': `${encoding};q=1.0` });
  expect(headers).toMatchObject({
    'content-encoding': encoding,
    'content-length': String(body.length),
    vary: 'accept-encoding',
  });
  expect(unpack(body).toString()).toBe(text);
});

test('names are decoded and typed by their ending', async () => {
  const { status, headers } = await get(plain, '/a%20b.csv');
  expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
});

test.each(['/none', '/index.html/', '/embed/'])('%s, which is not there, is 404', async (path) => {
  expect((await get(plain, path)).status).toBe(404);
});

test('404.html is what a missing page shows, with status 404', async () => {
  writeFileSync(join(root, '404.html'), 'not here');
  const { status, body } = await get(plain, '/none');
  rmSync(join(root, '404.html'));
  expect([status, body.toString()]).toEqual([404, 'not here']);
});

test('headers come from the _headers file, and a later rule can take one off', async () => {
  expect((await get(based, '/charts/')).headers).toMatchObject({ 'x-frame-options': 'SAMEORIGIN' });
  const { headers } = await get(based, '/charts/embed/members/');
  expect(headers).not.toHaveProperty('x-frame-options');
  expect(headers).toHaveProperty('vary-by', 'path');
});
