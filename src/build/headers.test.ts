import { describe, expect, it } from 'vitest';
import { chartNames } from '../charts/chart-props.ts';
import { inventedDataset } from '../model/invented-dataset.ts';
import { fileKind, fileKinds, headerTable, pathPatterns } from './header-table.ts';
import { headersFile } from './headers-file.ts';
import { drawnViews, embedFolder } from '../embed/picture-view.ts';
import { caddyExample, nginxExample } from './server-examples.ts';

const policies = { app: "default-src 'none'; frame-ancestors 'self'", embed: "default-src 'none'; frame-ancestors *" };
const folders = drawnViews(chartNames, inventedDataset.candidates).map(embedFolder);
const published = [
  'index.html',
  '404.html',
  'embed.js',
  'sw.js',
  'favicon.svg',
  'robots.txt',
  'data/articles.json',
  'data/endorsements.csv',
  'assets/main-4f2a.js',
  'assets/text-9c.woff2',
  ...folders.flatMap((folder) => ['index.html', 'chart.svg', 'chart.png', 'oembed.json'].map((file) => folder + file)),
];

describe('the table of headers', () => {
  it('has one kind for every published path', () => {
    for (const path of published) {
      const kinds = fileKinds.filter((kind) => new RegExp(`^${pathPatterns[kind]}$`).test(path));
      expect({ path, count: kinds.length }).toEqual({ path, count: 1 });
    }
  });

  it('takes a folder for the page in it', () => {
    expect([fileKind(''), fileKind('embed/members/oak/'), fileKind('embed/members/oak/index.html')]).toEqual([
      'app-page',
      'embed-page',
      'embed-page',
    ]);
  });

  it('lets embeds stand in any embed, isolated hosts included', () => {
    const embed = headerTable(policies)['embed-page'];
    expect(embed).toMatchObject({
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    expect(embed).not.toHaveProperty('X-Frame-Options');
  });

  it('lets the dashboard stand in no embed but its own', () => {
    expect(headerTable(policies)['app-page']).toMatchObject({
      'X-Frame-Options': 'SAMEORIGIN',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  it.each(['picture', 'svg', 'data', 'script', 'hashed'] as const)(
    'lets an embed without an origin load a %s',
    (kind) => {
      expect(headerTable(policies)[kind]).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    },
  );

  it('keeps for good only what has its hash in its name', () => {
    const kept = fileKinds.filter((kind) => headerTable(policies)[kind]['Cache-Control']?.includes('immutable'));
    expect(kept).toEqual(['hashed']);
  });
});

describe('headersFile', () => {
  const file = headersFile(published, policies);
  const paths = file.split('\n').filter((line) => line.startsWith('/'));

  it('has one rule for each path, so that none are joined', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.includes('*'))).toEqual(['/assets/*']);
    expect(paths).toContain('/');
    expect(paths).toContain('/embed/members/');
    expect(paths).toContain('/embed/members/oak/chart.svg');
  });

  it('stays within the hundred rules and the 2,000 characters a line that hosts read', () => {
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

describe.each([
  ['nginx', nginxExample('/srv/site "x"', policies)],
  ['Caddy', caddyExample('/srv/site "x"', policies)],
])('the example for %s', (_, example) => {
  it('holds every header of the table', () => {
    for (const headers of Object.values(headerTable(policies))) {
      for (const [name, value] of Object.entries(headers)) expect(example).toContain(`${name} "${value}"`);
    }
  });

  it('quotes what it is given', () => {
    expect(example).toContain('"/srv/site \\"x\\""');
  });
});
