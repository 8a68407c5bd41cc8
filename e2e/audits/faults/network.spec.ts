import { expect, type Page, type Route } from 'playwright/test';
import { expectLive } from '../../support/dashboard.ts';
import { listText } from '../../support/list-file.ts';
import { expectVital, openAtOnce, test } from './faulty-page.ts';

// What each answer of a server means is told by the tests of `load-dataset.ts`: here is what only a browser can do.

/** Expects the page to own up in these words, to offer another try and the file, and to stand all the same. */
async function expectRefusal(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole('alert')).toContainText(words);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the data file' })).toHaveAttribute('href', /data\/articles\.json$/);
  await expect(page.getByRole('table').first()).toBeAttached();
  await expectVital(page);
}

const codes = (
  'connectionreset accessdenied addressunreachable blockedbyclient blockedbyresponse connectionaborted ' +
  'connectionclosed connectionfailed connectionrefused internetdisconnected namenotresolved timedout failed aborted'
).split(' ');

test('a connection that ends in any way is tried three times within two seconds, and owned up to', async ({ page }) => {
  test.slow();
  let [code, calls] = [codes[0], 0];
  await page.clock.install();
  await page.route('**/data/articles.json*', async (route) => {
    calls += 1;
    await route.abort(code);
  });
  await openAtOnce(page);
  for (const [index, next] of codes.entries()) {
    if (index > 0) {
      [code, calls] = [next, 0];
      await page.getByRole('button', { name: 'Try again' }).click();
    }
    await test.step(next, async () => {
      for (const [tries, pause] of [
        [1, 600],
        [2, 1600],
      ] as const) {
        await expect.poll(() => calls).toBeGreaterThanOrEqual(tries);
        await page.clock.runFor(pause);
      }
      await expectRefusal(page, 'The data could not be reached.');
      expect(calls).toBe(3);
    });
  }
});

/** What the server does in place of sending the list. */
type Answer = NonNullable<Parameters<Route['fulfill']>[0]>;
const text = listText('articles');
const json = (body: string): Answer => ({ contentType: 'application/json', body });

/** A reason whose words depend on what is wrong with the file. */
const anyReason = /\w{3}/;
const answers: readonly (readonly [row: string, answer: Answer, words: string | RegExp, most: number])[] = [
  ['a server error with JSON', { status: 500, json: { error: 'x' } }, 'Server error 500.', 1],
  [
    'a redirect to another origin',
    { status: 302, headers: { location: 'https://elsewhere.example/articles.json' } },
    'The data could not be reached.',
    3,
  ],
  ['JSON that says it is a page', { contentType: 'text/html', body: text }, 'The data file is missing', 1],
  ['a file cut short', json(text.slice(0, text.length * 0.99)), 'The data file is damaged.', 2],
  ['no content', { status: 204 }, 'The data file is empty.', 2],
  ['not modified, with nothing kept', { status: 304 }, 'The server sent no data (304).', 3],
  ['a hundred thousand levels', json('['.repeat(100_000) + ']'.repeat(100_000)), anyReason, 1],
  ['13 MB', json(`["${'x'.repeat(13_000_000)}"]`), 'The data file is too large.', 1],
  ['a field missing everywhere', json(text.replaceAll('"process"', '"progress"')), anyReason, 1],
];

test('each answer that is no list is final, owned up to, and forgotten when the file comes', async ({ page }) => {
  test.slow();
  let [answer, calls]: [Answer | undefined, number] = [answers[0]?.[1], 0];
  await page.route('**/data/articles.json*', async (route) => {
    calls += 1;
    await (answer ? route.fulfill(answer) : route.continue());
  });
  await openAtOnce(page);
  for (const [index, [row, next, words, most]] of answers.entries()) {
    if (index > 0) {
      [answer, calls] = [next, 0];
      await page.getByRole('button', { name: 'Try again' }).click();
    }
    await test.step(row, async () => {
      await expectRefusal(page, words);
      expect(calls).toBeLessThanOrEqual(index === 0 ? most + 1 : most);
    });
  }
  answer = undefined;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectLive(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectVital(page);
});
