import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { fileKind, headerTable, type HeaderPolicies } from '../../../src/embed/header-table.ts';
import { caddyExample, nginxExample } from '../../../src/embed/server-examples.ts';
import { tried } from '../../../src/model/tried.fixture.ts';
import { isInstalled, running, webServers, type Running, type WebServer } from './web-server.ts';

const policies: HeaderPolicies = {
  app: "default-src 'none'; script-src 'self'; frame-ancestors 'self'",
  embed: "default-src 'none'; script-src 'self' 'sha256-abc+/='; frame-ancestors *",
};
const examples: Readonly<Record<string, (root: string, policies: HeaderPolicies) => string>> = {
  nginx: nginxExample,
  Caddy: caddyExample,
};
const files = [
  'index.html',
  '404.html',
  'embed.js',
  'sw.js',
  'favicon.svg',
  'data/articles.json',
  'data/endorsements.csv',
  'assets/main-4f2a.js',
  'embed/members/index.html',
  'embed/members/oak/index.html',
  'embed/members/chart.svg',
  'embed/members/chart.png',
  'embed/members/oembed.json',
];

/** The headers that a path must be sent with, by name in lower case. */
function expected(path: string): Readonly<Record<string, string>> {
  const kind = fileKind(path.replace(/(^|\/)index\.html$/, '$1'));
  const headers = kind === undefined ? {} : headerTable(policies)[kind];
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

describe.each(webServers)('$name with the example that the build writes', (server: WebServer) => {
  let site: Running | undefined;

  /** The address of the running server. Skips the test where it is not installed: nothing else needs it. */
  const origin = ({ skip }: TestContext): string => site?.origin ?? skip(`${server.name} is not installed here`);

  beforeAll(async () => {
    if (isInstalled(server))
      site = await running(server, files, (root) => examples[server.name]?.(root, policies) ?? '');
  });
  afterAll(() => site?.stop());

  test('B9 E7 E14 sends every file with exactly its headers', async (context) => {
    const address = origin(context);
    for (const file of tried(
      context,
      files.filter((one) => one !== '404.html'),
    )) {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const response = await fetch(`${address}/${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      for (const [name, value] of Object.entries(expected(file)))
        expect(`${path} ${name}: ${response.headers.get(name)}`).toBe(`${path} ${name}: ${value}`);
      if (path.startsWith('embed/') && !path.includes('.')) expect(response.headers.get('x-frame-options')).toBeNull();
      await response.text();
    }
  });

  test('E16 sends what is not there as a page that may be framed', async (context) => {
    const address = origin(context);
    const response = await fetch(`${address}/embed/pie/`);
    expect([response.status, await response.text()]).toEqual([404, '404.html']);
    expect(response.headers.get('content-security-policy')).toBe(policies.embed);
    expect(response.headers.get('x-frame-options')).toBeNull();
  });

  test('X4 sends nothing from outside the folder', async (context) => {
    const address = origin(context);
    for (const path of tried(context, [
      '/../settings',
      '/%2e%2e/settings',
      '/..%2fsettings',
      '/embed/..%2f..%2fsettings',
      '/.%00/settings',
    ])) {
      const response = await fetch(`${address}${path}`);
      expect(response.status).toBeGreaterThanOrEqual(400);
      await response.text();
    }
  });
});
