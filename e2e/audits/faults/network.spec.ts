import { test } from 'playwright/test';
import { answering, articlesText, json, type Answer } from './faulty-data.ts';
import { listWith } from './hostile-list.ts';
import { expect, expectInvariants, opened, type Patient } from './invariants.ts';
import { expectLive } from './live-page.ts';

/** Expects the page to own up in these words, to offer another try and the file, and to stand all the same. */
async function expectRefusal(patient: Patient, words: string | RegExp): Promise<void> {
  const { page } = patient;
  await expect(page.getByRole('alert')).toContainText(words);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'The data file itself' })).toHaveAttribute(
    'href',
    /data\/articles\.json$/,
  );
  await expect(page.getByRole('table').first()).toBeAttached();
  await expectInvariants(patient);
}

const codes = [
  'connectionreset',
  'accessdenied',
  'addressunreachable',
  'blockedbyclient',
  'blockedbyresponse',
  'connectionaborted',
  'connectionclosed',
  'connectionfailed',
  'connectionrefused',
  'internetdisconnected',
  'namenotresolved',
  'timedout',
  'failed',
  'aborted',
];

test('a connection that ends in any way is tried three times within two seconds, and owned up to', async ({
  context,
}) => {
  test.slow();
  let [code, calls] = ['', 0];
  const patient = await opened(context, async (page) => {
    await page.clock.install();
    code = codes[0] ?? '';
    await page.route('**/data/articles.json*', async (route) => {
      calls += 1;
      await route.abort(code);
    });
  });
  const { page } = patient;
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
      await expectRefusal(patient, 'The data could not be reached.');
      expect(calls).toBe(3);
    });
  }
});

const html = { contentType: 'text/html', body: '<!doctype html><title>Home</title>' };
/** A reason whose words depend on what is wrong with the file. */
const anyReason = /\w{3}/;
const answers: readonly (readonly [row: string, answer: Answer, words: string | RegExp, most: number])[] = [
  ['a server error with JSON', { status: 500, json: { error: 'x' } }, 'Server error 500.', 1],
  ['a gateway that is down', { status: 503, body: '' }, 'Server error 503.', 1],
  ['a 404 with HTML', { ...html, status: 404 }, 'The data file is missing (404).', 1],
  ['a page in place of the file', html, 'The data file is missing', 1],
  ['a page that says it is JSON', { ...html, contentType: 'application/json' }, 'The data file is missing', 1],
  [
    'a redirect to another origin',
    { status: 302, headers: { location: 'https://elsewhere.example/articles.json' } },
    'The data could not be reached.',
    3,
  ],
  ['JSON that says it is a page', { contentType: 'text/html', body: articlesText }, 'The data file is missing', 1],
  ...[10, 50, 90, 99].map(
    (percent) =>
      [
        `a file cut at ${percent} %`,
        json(articlesText.slice(0, (articlesText.length * percent) / 100)),
        'The data file is damaged.',
        2,
      ] as const,
  ),
  ['an empty body', json(''), 'The data file is empty.', 2],
  ['no content', { status: 204 }, 'The data file is empty.', 2],
  ['not modified, with nothing kept', { status: 304 }, 'The server sent no data (304).', 3],
  ['too many requests', { status: 429, headers: { 'retry-after': '60' } }, 'Please try again in 60 seconds.', 1],
  [
    'a file for another version',
    json(articlesText.replace(/"schemaVersion": "[\d.]+"/, '"schemaVersion": "99.0"')),
    'Please reload.',
    1,
  ],
  ['damaged JSON', json('{"a":1,}'), 'The data file is damaged.', 2],
  ['null', json('null'), 'not in the expected format', 1],
  ['a hundred thousand levels', json('['.repeat(100_000) + ']'.repeat(100_000)), 'not in the expected format', 1],
  ['13 MB', json(`["${'x'.repeat(13_000_000)}"]`), 'The data file is too large.', 1],
  ['a field missing everywhere', json(articlesText.replaceAll('"process"', '"progress"')), anyReason, 1],
];

test('each answer that is no list is final, owned up to, and forgotten when the file comes', async ({ context }) => {
  test.slow();
  let [answer, calls]: [Answer, number] = ['', 0];
  const patient = await opened(context, async (page) => {
    answer = answers[0]?.[1] ?? '';
    await page.route('**/data/articles.json*', async (route) => {
      calls += 1;
      if (typeof answer === 'string') await route.fallback();
      else if (typeof answer === 'object') await route.fulfill(answer);
    });
  });
  const { page } = patient;
  for (const [index, [row, next, words, most]] of answers.entries()) {
    if (index > 0) {
      [answer, calls] = [next, 0];
      await page.getByRole('button', { name: 'Try again' }).click();
    }
    await test.step(row, async () => {
      await expectRefusal(patient, words);
      expect(calls).toBeLessThanOrEqual(index === 0 ? most + 1 : most);
    });
  }
  answer = 'the file as it is';
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectLive(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectInvariants(patient);
});

const twin = { name: 'Twin' };
const unsound: readonly (readonly [row: string, raw: unknown])[] = [
  ['a field missing in one endorsement', { ...listWith([]), endorsements: [{ id: 'empty' }] }],
  ['a number as a text', withMembers('1,900,000')],
  ['a candidate that is nobody', listWith([{ name: 'Nobody’s', candidate: 'nobody' }])],
  ['two endorsements with one id', withTwice(listWith([twin]))],
  ['no members', listWith([{ name: 'Nil', members: 0 }])],
  ['less than no members', listWith([{ name: 'Minus', members: -5 }])],
  ['a day that there is not', listWith([{ name: 'Never', date: '2015-11-31' }])],
  ['a day outside the race', listWith([{ name: 'Late', date: '2029-11-30' }])],
  ['a span that ends before it begins', listWith([{ name: 'Backward', date: '2015-12-02/2015-11-02' }])],
  ['a name of 2,001 letters', listWith([{ name: 'X'.repeat(2001) }])],
];

function withMembers(count: unknown): unknown {
  const raw = JSON.stringify(listWith([{ name: 'Text', members: 54321 }]));
  return JSON.parse(raw.replace('"count":54321', `"count":${JSON.stringify(count)}`));
}

function withTwice(raw: ReturnType<typeof listWith>): unknown {
  return { ...raw, endorsements: [...raw.endorsements, raw.endorsements[0]] };
}

test('one fault refuses the whole file, and the drawn page stays', async ({ context }) => {
  test.slow();
  for (const [row, raw] of unsound) {
    await test.step(row, async () => {
      const patient = await opened(context, answering(json(raw)).inject);
      await expectRefusal(patient, anyReason);
      await patient.page.close();
    });
  }
});
