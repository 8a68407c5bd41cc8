import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildSite, copyProject, inFolder } from '../../support/build-site.ts';
import { expectLive } from '../../support/dashboard.ts';
import { nth, type ListFile } from '../../support/list-file.ts';
import { watched } from '../../support/page.ts';
import { serve } from '../../support/serve.ts';

// What an operator lives through: a second version after the first, and a build that fails.

test.describe.configure({ mode: 'default', timeout: 600_000 });

const data = 'src/dataset/fixtures/race-2008';
const { organizations } = JSON.parse(readFileSync(join(data, 'articles.json'), 'utf8')) as ListFile;
const { name } = nth(organizations);
const newName = 'Renamed Workers of America';

const hosts = [
  { what: 'keeps everything for ten minutes', headers: '/*\n  Cache-Control: max-age=600\n' },
  {
    what: 'says nothing of caching, and that its files are old',
    headers: '/*\n  Last-Modified: Sat, 01 Jan 2022 00:00:00 GMT\n',
  },
] as const;

test('a page that is loaded again after a deploy is drawn from its own data, whatever the host lets browsers keep', async ({
  browser,
}) => {
  await inFolder(async (folder) => {
    const lists = join(folder, 'data');
    cpSync(data, lists, { recursive: true });
    await buildSite(join(folder, 'first'), { env: { DATA_DIR: lists } });
    const file = join(lists, 'articles.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`"${name}"`, `"${newName}"`));
    await buildSite(join(folder, 'second'), { env: { DATA_DIR: lists } });

    for (const { what, headers } of hosts) {
      const root = join(folder, 'served');
      cpSync(join(folder, 'first'), root, { recursive: true });
      const server: Server = await serve({ root, headers });
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const page = await browser.newPage();
      const faults = watched(page, origin);
      const addresses = [
        `${origin}/`,
        `${origin}/?kind=national-union`,
        `${origin}/embed/members/?kind=national-union`,
      ];
      for (const address of addresses) {
        await page.goto(address);
        await expectLive(page);
        await expect(page.getByText(name).first(), what).toBeAttached();
      }
      rmSync(root, { recursive: true });
      cpSync(join(folder, 'second'), root, { recursive: true });
      for (const address of addresses) {
        await page.goto(address);
        await page.reload();
        await expectLive(page);
        await expect(page.getByText(newName).first(), `${address} of a host that ${what}`).toBeAttached();
        await expect(page.getByText(name), `${address} of a host that ${what}`).toHaveCount(0);
        await expect(page.getByText('isn’t the one this page was built with')).toHaveCount(0);
      }
      expect(faults).toEqual([]);
      await page.close();
      server.close().closeAllConnections();
      rmSync(root, { recursive: true });
    }
  });
});

test('a build that fails leaves the last site as it was, and says of data what their check says', async () => {
  await inFolder(async (folder) => {
    copyProject(folder);
    const site = join(folder, 'dist');
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'The last good one');
    const failure = () =>
      buildSite(site, { project: folder }).then(
        () => 'nothing failed',
        (fault: unknown) => String(fault),
      );
    const file = join(folder, 'data/articles.json');
    const sound = readFileSync(file, 'utf8');

    writeFileSync(file, sound.replace('"list": "articles",', '"list": "articles"'));
    const output = await failure();
    expect(output).toMatch(/data\/articles\.json, line \d+: found .*, expected a comma before it/);
    expect(output).not.toMatch(/^ +at /m);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('The last good one');

    // One that fails later, while it draws.
    writeFileSync(file, sound);
    renameSync(join(folder, 'src/pages/list-page.tsx'), join(folder, 'src/pages/other-page.tsx'));
    writeFileSync(
      join(folder, 'src/pages/list-page.tsx'),
      'export function ListPage(): never {\n  throw new Error("nothing can be drawn");\n}\n',
    );
    expect(await failure()).toContain('nothing can be drawn');
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('The last good one');
    expect(existsSync(join(site, 'embed'))).toBe(false);
  });
});
