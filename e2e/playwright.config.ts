import { defineConfig } from 'playwright/test';
import { chromiumOptions } from './support/browser.ts';
import { plainOrigin, servedPorts, siteOrigin } from './support/origins.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // Two of them leave two cores idle for a third of the time.
  workers: 3,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  globalTimeout: 600_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: siteOrigin,
    launchOptions: await chromiumOptions(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // Eleven hours behind UTC: a date read in local time shows as the day before.
    timezoneId: 'Pacific/Pago_Pago',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    trace: 'off',
    screenshot: 'off',
    video: 'off',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node --import tsx e2e/serve-dist.ts ${servedPorts.join(' ')}`,
    cwd: '..',
    url: `${plainOrigin}/`,
    reuseExistingServer: false,
    timeout: 20_000,
    stdout: 'pipe',
  },
});
