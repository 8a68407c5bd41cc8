import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'playwright/test';
import { plainOrigin } from '../../support/origins.ts';
import { test } from '../../support/post.ts';
import { copiedSnippet } from '../../support/copied-snippet.ts';
import { articles, listed, nth } from '../../support/list-file.ts';
import { serve } from '../../support/serve.ts';

const second = nth(articles.candidates, 1);
const own = listed.filter(({ candidate }) => candidate === second.id).length;
const wanted = { chart: 'members', search: `candidate=${second.id}`, site: `${plainOrigin}/`, heightPx: 700 } as const;
let folder: string;
let blog: Server;

// One worker, which builds once.
test.describe.configure({ mode: 'default' });

/** Two posts as authors write them, built by Eleventy as it comes, and served. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'blog-'));
  const live = copiedSnippet('live', wanted);
  const layout =
    '<!doctype html><html lang="en"><title>A blog</title><link rel="icon" href="data:,"><body>{{ content | safe }}</body></html>';
  const front = '---\nlayout: page.njk\n---\n';
  writeFileSync(
    join(folder, 'markdown.md'),
    `${front}Before *it*.\n\n${live}\n\nAfter it.\n\n${copiedSnippet('markdown', wanted)}`,
  );
  writeFileSync(
    join(folder, 'html.html'),
    `${front}<p>Before it.</p>\n${live}\n<p>After it.</p>\n${copiedSnippet('iframe', wanted)}`,
  );
  mkdirSync(join(folder, '_includes'));
  writeFileSync(join(folder, '_includes', 'page.njk'), layout);
  const eleventy = join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '..', 'cmd.cjs');
  execFileSync(process.execPath, [eleventy, '--input=.', '--output=built', '--quiet'], { cwd: folder, stdio: 'pipe' });
  blog = await serve({ root: join(folder, 'built') });
});

test.afterAll(() => {
  blog.closeAllConnections();
  blog.close();
  rmSync(folder, { recursive: true });
});

function address(post: string): string {
  return `http://127.0.0.1:${(blog.address() as AddressInfo).port}/${post}/`;
}

test('in a Markdown post the chart is live, between the words around it', async ({ page }) => {
  await page.goto(address('markdown'));
  const chart = page.frameLocator('figure iframe');
  await expect(chart.locator('.chart-canvas[data-measured]')).toBeVisible();
  await expect(chart.getByRole('option')).toHaveCount(own);
  const order = await page.locator('body > *').evaluateAll((all) => all.map(({ tagName }) => tagName));
  expect(order).toEqual(['P', 'FIGURE', 'SCRIPT', 'P', 'P', 'P']);
  await expect(page.locator('figcaption a')).toHaveAttribute('href', `${plainOrigin}/?candidate=${second.id}#members`);
});

test('in an HTML post the figure and the iframe are both live', async ({ page }) => {
  await page.goto(address('html'));
  for (const iframe of ['figure iframe', 'body > iframe']) {
    await page.locator(iframe).scrollIntoViewIfNeeded();
    const chart = page.frameLocator(iframe);
    await expect(chart.locator('.chart-canvas[data-measured]')).toBeVisible();
    await expect(chart.getByRole('option')).toHaveCount(own);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const post of ['markdown', 'html']) {
    test(`a ${post} post shows the right picture with its source and the link to the view`, async ({ page }) => {
      await page.goto(address(post));
      const picture = page.locator('figure img');
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveAttribute('src', `${plainOrigin}/embed/members/${second.id}/chart.png`);
      await expect(picture).toHaveAttribute('alt', new RegExp(second.shortName));
      await expect.poll(async () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(720);
      await expect(page.locator('figcaption')).toContainText('Source:');
      await expect(page.locator('figure a').first()).toHaveAttribute(
        'href',
        `${plainOrigin}/?candidate=${second.id}#members`,
      );
    });
  }
});
