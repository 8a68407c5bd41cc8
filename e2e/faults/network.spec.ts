import { test, type BrowserContext } from 'playwright/test';
import { answering, articlesText, json, type Answer } from './faulty-data.ts';
import { expect, expectInvariants, opened, tried, type Excused } from './invariants.ts';

/** Opens the page, expects it to own up in these words after so many requests at most, the preload's included, and to stand all the same. */
async function expectRefusal(
  context: BrowserContext,
  answer: Answer,
  words: string,
  most: number,
  excused: Excused = {},
): Promise<void> {
  const { inject, calls } = answering(answer);
  const patient = await opened(context, inject);
  const alert = patient.page.getByRole('alert');
  await expect(alert).toContainText(words);
  await expect(patient.page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(patient.page.getByRole('link', { name: 'The data file itself' })).toHaveAttribute(
    'href',
    /data\/articles\.json$/,
  );
  await expect(patient.page.getByRole('table').first()).toBeAttached();
  expect(calls()).toBeLessThanOrEqual(most);
  await expectInvariants(patient, excused);
  await patient.page.close();
}

const broken = [
  'aborted',
  'accessdenied',
  'addressunreachable',
  'blockedbyclient',
  'blockedbyresponse',
  'connectionaborted',
  'connectionclosed',
];
const alsoBroken = [
  'connectionfailed',
  'connectionrefused',
  'connectionreset',
  'internetdisconnected',
  'namenotresolved',
  'timedout',
  'failed',
];

for (const codes of [broken, alsoBroken]) {
  test(`L1-L14 a connection that ends as ${codes.join(', ')} is tried three times, then owned up to`, async ({
    context,
  }) => {
    await Promise.all(
      tried(codes).map(async (code) => expectRefusal(context, code, 'The data could not be reached.', 4)),
    );
  });
}

const html = { contentType: 'text/html', body: '<!doctype html><title>Home</title>' };
const answers: readonly (readonly [row: string, answer: Answer, words: string, most: number])[] = [
  ['L16 a server error with JSON', { status: 500, json: { error: 'x' } }, 'Server error 500.', 1],
  ['L16 a gateway that is down', { status: 503, body: '' }, 'Server error 503.', 1],
  ['L17 a 404 with HTML', { ...html, status: 404 }, 'The data file is missing (404).', 1],
  ['L18 a page in place of the file', html, 'The data file is missing', 1],
  ['L18 a page that says it is JSON', { ...html, contentType: 'application/json' }, 'The data file is missing', 1],
  ['L35 JSON that says it is a page', { contentType: 'text/html', body: articlesText }, 'The data file is missing', 1],
  ...[10, 50, 90, 99].map(
    (percent) =>
      [
        `L19 a file cut at ${percent} %`,
        json(articlesText.slice(0, (articlesText.length * percent) / 100)),
        'The data file is damaged.',
        2,
      ] as const,
  ),
  ['L20 an empty body', json(''), 'The data file is empty.', 2],
  ['L20 no content', { status: 204 }, 'The data file is empty.', 2],
  ['L21 not modified, with nothing kept', { status: 304 }, 'The server sent no data (304).', 3],
  ['L22 too many requests', { status: 429, headers: { 'retry-after': '60' } }, 'Please try again in 60 seconds.', 1],
  [
    'L31 J7 a file for another version',
    json(articlesText.replace('"schemaVersion": "1.0"', '"schemaVersion": "2.0"')),
    'Please reload.',
    1,
  ],
  ['J1 damaged JSON', json('{"a":1,}'), 'The data file is damaged.', 2],
  ['J5 null', json('null'), 'not in the expected format', 1],
  ['J14 a hundred thousand levels', json('['.repeat(100_000) + ']'.repeat(100_000)), 'not in the expected format', 1],
  ['J15 13 MB', json(`["${'x'.repeat(13_000_000)}"]`), 'The data file is too large.', 1],
  [
    'J10 a field missing everywhere',
    json(articlesText.replaceAll('"process"', '"progress"')),
    'None of the endorsements',
    1,
  ],
];

for (let at = 0; at < answers.length; at += 6) {
  const some = answers.slice(at, at + 6);
  test(`${some.map(([row]) => row).join('; ')}: each is final and owned up to`, async ({ context }) => {
    for (const [row, answer, words, most] of tried(some)) {
      await test.step(row, async () => expectRefusal(context, answer, words, most));
    }
  });
}

test('L34 a file that has moved to another site is not followed there', async ({ context }) => {
  const elsewhere = { status: 302, headers: { location: 'https://evil.example/data.json' } };
  await expectRefusal(context, elsewhere, 'The data could not be reached.', 4);
});
