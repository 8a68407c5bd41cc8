import { expect, type Page } from 'playwright/test';
import { build } from 'vite';
import { expectLive } from '../support/dashboard.ts';
import { second, union } from '../support/list-file.ts';
import { more } from '../support/more.ts';
import { test as base, watched } from '../support/page.ts';
import { scaled } from '../support/slowness.ts';

/** The page's program as it is while the site is worked on: only that says where drawn and hydrated page differ. */
const test = base.extend<object, { readonly program: ReadonlyMap<string, string> }>({
  program: [
    // Playwright reads off the pattern which fixtures are used: here none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, run) => {
      const built = await build({
        configFile: false,
        logLevel: 'error',
        mode: 'development',
        define: { 'process.env.NODE_ENV': '"development"', 'import.meta.env.VITE_SITE_URL': '""' },
        build: {
          write: false,
          minify: false,
          modulePreload: false,
          rolldownOptions: { input: 'src/main.tsx', output: { entryFileNames: 'app-development.js' } },
        },
      });
      const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
      await run(
        new Map(chunks.flatMap((one) => (one.type === 'chunk' ? [[one.fileName.replace(/^.*\//, ''), one.code]] : []))),
      );
    },
    { scope: 'worker', timeout: scaled(60_000) },
  ],
});

test.describe.configure({ mode: 'serial' });

/** Puts the development program in the place of the published one. */
async function develop(page: Page, program: ReadonlyMap<string, string>): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\//, '');
    const body = program.get(name.startsWith('app-') ? 'app-development.js' : name);
    await (body === undefined ? route.continue() : route.fulfill({ contentType: 'text/javascript', body }));
  });
}

for (const [search, width, isFirst = false] of [
  ['', 360, true],
  ['', 1280],
  [`candidate=${second.id}&pick=${union.id}&sort=name&pattern=on&theme=dark`, 360, true],
  [`candidate=${second.id}&decided=delegates&union=nobody`, 1280],
  ['to=2015-09-30&kind=national-union', 768],
  ['record=public', 1280],
] as const) {
  test(
    `React takes over “/?${search}” at ${width} px without a word on the console`,
    isFirst ? {} : more,
    async ({ page, program }) => {
      await develop(page, program);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/?${search}`);
      await expectLive(page);
    },
  );
}

test.describe('where drawn and hydrated page differ', () => {
  test.use({ provoked: /hydrat/i });

  test('the development program speaks: it is the one that checks', async ({ page, program }) => {
    const faults = watched(page);
    await develop(page, program);
    await page.route('/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('Find your union</h2>', 'Find it</h2>') });
    });
    await page.goto('/');
    await expectLive(page);
    expect(faults.join('\n')).toMatch(/hydrat/i);
  });
});
