import { defineConfig, devices } from '@playwright/test';
import { systemBrowser } from './bin/browser.mjs';

/** Flags against traffic of the browser's own, so that a test sees our requests and no others. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

const executablePath = systemBrowser();
const isRoot = process.getuid?.() === 0;

/** Respondents hold a small phone; researchers sit at a desk. */
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const onPhones = /(survey|interview|screen-outs|network|withdrawal)[\w-]*\.spec\.ts$/;

/** Every worker starts a server of its own (e2e/server.ts), so there is nothing to start here. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // Generous, for a machine that does something else as well: what is right comes at once.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    timezoneId: 'Pacific/Chatham',
    locale: 'ru-RU',
    serviceWorkers: 'allow',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'phone', testMatch: onPhones, use: phone },
    { name: 'desk', testIgnore: onPhones },
  ],
});
