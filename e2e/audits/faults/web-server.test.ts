import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../support/header-rules.ts';
import { hostingExample } from '../../support/hosting-example.ts';
import { isInstalled, running, webServers, type Running } from './web-server.ts';

const files = [
  'index.html',
  '404.html',
  'embed.js',
  'data/articles.json',
  'data/endorsements.csv',
  'assets/main-4f2a.js',
  'assets/main-4f2a.css',
  'embed/members/index.html',
  'embed/members/oak/index.html',
  'embed/members/chart.svg',
  'embed/members/chart.png',
  'embed/members/oembed.json',
];
const pages = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
const named = pages.filter((path) => path !== '404.html');
const example = hostingExample('_headers', '/');
const headersOf = headerRules(example);

test('ten rules are enough for a host that counts them, and none binds the whole host to one protocol', () => {
  expect(example.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(10);
  for (const file of ['_headers', 'nginx.conf', 'Caddyfile'] as const) {
    expect(hostingExample(file, '/')).not.toContain('Strict-Transport-Security');
  }
});

test('no file is given one header by two rules: some hosts join them', () => {
  const rules = example.split(/\n(?=\/)/).filter((rule) => rule.startsWith('/'));
  for (const path of pages) {
    const given = rules.filter((rule) => Object.keys(headerRules(rule)(`/${path}`)).length > 0);
    const names = given.flatMap((rule) => Object.keys(headerRules(rule)(`/${path}`)));
    expect([path, names.length]).toEqual([path, new Set(names).size]);
  }
});

test('pages and data are asked for anew each time, and only what has its hash in its name is kept for good', () => {
  const cached = (path: string) => headersOf(`/${path}`)['cache-control'] ?? '';
  expect(named.filter((path) => cached(path).includes('immutable'))).toEqual([
    'assets/main-4f2a.js',
    'assets/main-4f2a.css',
  ]);
  for (const path of ['', 'embed/members/', 'data/articles.json']) expect(cached(path)).toMatch(/^no-cache/);
});

test('anyone may embed an embed, isolated hosts included, and nobody the dashboard', () => {
  const embed = headersOf('/embed/members/');
  expect(embed).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  expect(Object.keys(embed)).not.toEqual(expect.arrayContaining(['x-frame-options']));
  expect(headersOf('/')['content-security-policy']).toContain("frame-ancestors 'self'");
});

for (const server of webServers) {
  // Nothing else needs it.
  describe.skipIf(!isInstalled(server)).each(['/', '/unions/'])(`${server.name} with its example, under %s`, (base) => {
    let site: Running;
    beforeAll(async () => {
      site = await running(server, files, (root) => hostingExample(server.example, base, root));
    });
    afterAll(() => site.stop());

    test('sends every file with the headers of `_headers`, of its type, and packed where that helps', async () => {
      const types: readonly (readonly [RegExp, RegExp])[] = [
        [/(\/|^)$|\.html$/, /^text\/html/],
        [/\.js$/, /^(text|application)\/javascript/],
        [/\.css$/, /^text\/css/],
        [/\.csv$/, /^text\/csv/],
        [/\.json$/, /^application\/json/],
        [/\.svg$/, /^image\/svg\+xml/],
      ];
      for (const path of named) {
        const response = await fetch(`${site.origin}${base}${path}`, { headers: { 'accept-encoding': 'gzip' } });
        expect([path, response.status]).toEqual([path, 200]);
        for (const [name, value] of Object.entries(headersOf(`/${path}`)))
          expect(`${path} ${name}: ${response.headers.get(name)}`).toBe(`${path} ${name}: ${value}`);
        if (path.startsWith('embed/')) expect(response.headers.get('x-frame-options')).toBeNull();
        const [, type] = types.find(([pattern]) => pattern.test(path)) ?? [];
        if (!type) continue;
        expect([path, response.headers.get('content-type')]).toEqual([path, expect.stringMatching(type)]);
        expect([path, response.headers.get('content-encoding')]).toEqual([path, 'gzip']);
        await response.text();
      }
    });

    test('sends what is not there as a page that may be embedded', async () => {
      const response = await fetch(`${site.origin}${base}embed/pie/`);
      expect([response.status, (await response.text()).slice(0, 8)]).toEqual([404, '404.html']);
      expect(response.headers.get('x-frame-options')).toBeNull();
      expect(response.headers.get('content-security-policy') ?? '').not.toContain('frame-ancestors');
      // What is there tomorrow is not to be missing for whoever asked today.
      const missing = await fetch(`${site.origin}${base}pie/`);
      expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache, no-transform']);
    });

    test('leads from an address without its last slash to the page, by whatever protocol it was asked', async () => {
      const redirected = async (path: string) => {
        const { status, headers } = await fetch(`${site.origin}${path}`, { redirect: 'manual' });
        return [status >= 301 && status <= 308, headers.get('location')];
      };
      expect(await redirected(`${base}embed/members`)).toEqual([true, `${base}embed/members/`]);
      if (base !== '/') expect(await redirected(`${base.slice(0, -1)}?pick=oak`)).toEqual([true, `${base}?pick=oak`]);
    });

    test('sends nothing from outside the folder', async () => {
      for (const path of [
        '../settings',
        '%2e%2e/settings',
        '..%2fsettings',
        'embed/..%2f..%2fsettings',
        '.%00/settings',
      ]) {
        const response = await fetch(`${site.origin}${base}${path}`);
        // A server may answer what lies outside every site with nothing at all.
        if (response.status >= 400) await response.text();
        else expect(await response.text()).toBe('');
      }
    });
  });
}
