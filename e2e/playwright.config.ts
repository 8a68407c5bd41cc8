import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { chromiumOptions } from './support/browser.ts';
import { plainOrigin, servedPorts, siteOrigin } from './support/origins.ts';
import { scaled } from './support/slowness.ts';

export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: availableParallelism(),
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: scaled(120_000),
  expect: { timeout: scaled(15_000) },
  reporter:
    process.env['TEST_REPORT'] === undefined
      ? 'list'
      : [['list'], ['json', { outputFile: process.env['TEST_REPORT'] }]],
  use: {
    browserName: 'chromium',
    baseURL: siteOrigin,
    launchOptions: await chromiumOptions(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // Eleven hours behind UTC: a date read in local time shows as the day before.
    timezoneId: 'Pacific/Pago_Pago',
    actionTimeout: scaled(15_000),
    navigationTimeout: scaled(30_000),
    // Snapshots of the page at each step would cost a third more time: `--trace on` takes them.
    trace: { mode: 'retain-on-failure', snapshots: false },
    screenshot: 'only-on-failure',
    video: 'off',
  },
  projects: [
    { name: 'specs', testIgnore: '**/audits/**', grepInvert: /@more/ },
    { name: 'more', testIgnore: '**/audits/**', grep: /@more/ },
    { name: 'audits', testMatch: '**/audits/**/*.spec.ts' },
  ],
  webServer: {
    command: `node --import tsx e2e/support/serve-dist.ts ${servedPorts.join(' ')}`,
    cwd: '..',
    url: `${plainOrigin}/`,
    reuseExistingServer: false,
    // It may have to build the site first.
    timeout: scaled(180_000),
    stdout: 'pipe',
  },
});
