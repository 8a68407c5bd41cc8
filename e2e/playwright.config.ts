import { defineConfig } from 'playwright/test';
import { chromiumOptions } from './browser.ts';
import { plainOrigin, servedPorts, siteOrigin } from './origins.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // No platform in the name: the font is shipped, so one picture serves every machine.
  snapshotPathTemplate: '{testDir}/__screenshots__/{testFileName}/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 30_000,
  globalTimeout: 600_000,
  // Native controls differ by a few pixels between builds of Chromium.
  expect: { timeout: 5_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: 'disabled', caret: 'hide' } },
  reporter: 'list',
  use: {
    baseURL: siteOrigin,
    launchOptions: await chromiumOptions(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // Eleven hours behind UTC: a date read in local time shows as the day before.
    timezoneId: 'Pacific/Pago_Pago',
    actionTimeout: 5_000,
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
