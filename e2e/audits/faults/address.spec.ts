import { test } from 'playwright/test';
import { expect, expectInvariants, opened } from './invariants.ts';
import { expectLive } from './live-page.ts';

const hostile = [
  'candidate=trump&candidate=&union=%3Cscript%3Ealert(1)%3C/script%3E&union=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  'candidate=clinton&candidate=sanders&candidate=clinton',
  `union=${'x'.repeat(9000)}`,
  'union=%E0%A4%A&kind=%&union=%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%AE',
  '__proto__=1&__proto__[polluted]=1&constructor.prototype.polluted=1&pick=constructor',
  'data=https://evil.example/x.json&url=//evil.example&configUrl=https://evil.example/x.json',
  'theme=dark;background:url(//evil.example)&height=1e9&lang=../../etc&chart=toString',
];

test('no address breaks the page, loads anything or stays as it is', async ({ context }) => {
  test.slow();
  const patient = await opened(context, async () => undefined);
  for (const [index, search] of hostile.entries()) {
    await patient.page.goto(`/?${search}${index % 5 === 0 ? '#__proto__[polluted]=1' : ''}`);
    await expectLive(patient.page);
    await expect
      .poll(() => new URL(patient.page.url()).search)
      .toMatch(/^(?:|\?candidate=clinton&candidate=sanders(?:&candidate=clinton)?)$/);
    await patient.page.locator('a[href]').first().focus();
    await expectInvariants(patient);
  }
});

test('filters that nothing passes say so, keep the way out, and give the page back', async ({ context }) => {
  const patient = await opened(context, async () => undefined, '/?candidate=clinton&decided=member-vote');
  const { page } = patient;
  await expect(page.getByRole('heading', { name: 'No endorsement matches these filters' }).first()).toBeVisible();
  await expectInvariants(patient, { charts: 3, access: 'checked' });
  await page.getByRole('main').getByRole('button', { name: /reset/i }).first().click();
  await expect(page.getByText(/^Showing all/).first()).toBeVisible();
  await expectInvariants(patient);
});
