import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import type { EngineName } from './engines/engine-test.ts';
import { chromiumOptions } from './support/browser.ts';
import { plainOrigin, servedPorts, siteOrigin } from './support/origins.ts';
import { scaled } from './support/slowness.ts';

export default defineConfig<object, { readonly engine: EngineName }>({
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
    { name: 'specs', testMatch: 'specs/**', grepInvert: /@more/ },
    { name: 'more', testMatch: 'specs/**', grep: /@more/ },
    { name: 'audits', testMatch: 'audits/**/*.spec.ts' },
    ...(['Firefox', 'WebKit'] as const).map((engine) => ({
      name: engine,
      testMatch: 'engines/*.spec.ts',
      // One window after another: an engine has one for all.
      workers: 1,
      use: { engine },
    })),
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
