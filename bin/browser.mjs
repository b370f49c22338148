// The browser of the tests: the system's Chromium if there is one, else Playwright's own, else, as root on Debian, the
// distribution's. `CHROMIUM_PATH` names another.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { step } from './step.mjs';

const KNOWN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);
const ON_A_MAC = ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** A browser counts when it starts: one without its libraries is there and does not. @param {string} path */
const starts = (path) => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

/** The path of a Chromium of this machine, if it has one. */
export const systemBrowser = () =>
  [process.env['CHROMIUM_PATH'] ?? '', ...KNOWN, ...ON_A_MAC].find((path) => path !== '' && existsSync(path));

/** Playwright's own browser, if it is there and starts. */
async function ownBrowser() {
  const { chromium } = await import(import.meta.resolve('@playwright/test'));
  const path = chromium.executablePath();
  return existsSync(path) && starts(path) ? path : undefined;
}

/** What the tests read with, from `.ci/packages`, by the distribution's own installer. */
async function fromDistribution() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const packages = readFileSync('.ci/packages', 'utf8').split(/\s+/u).filter(Boolean);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    (await step('reading the lists of the distribution', ['apt-get', 'update'], { env })) &&
    (await step(
      `installing ${packages.join(', ')}`,
      ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
      { env },
    ))
  );
}

/**
 * Finds a browser or installs one.
 *
 * @returns {Promise<boolean>} whether there is one
 */
export async function browser() {
  if (systemBrowser() || (await ownBrowser())) return true;
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  const cli = [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  if ((await step("installing Playwright's own browser", cli, { env })) && (await ownBrowser())) return true;
  return (await fromDistribution()) && systemBrowser() !== undefined;
}
