// `npm test`: everything that must hold, in one run. Every step runs, also when an earlier one failed; the last line counts.
// Only `node:` modules here: this runs before anything is installed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browser } from './browser.mjs';
import { build } from './build.mjs';
import { install, nodeFault } from './install.mjs';
import { step } from './step.mjs';
import { one, tally, total } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** Installed programs, called without npx: it would go and look for what is missing. */
const PROGRAMS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** @param {keyof typeof PROGRAMS} program @param {readonly string[]} args */
const command = (program, ...args) => [process.execPath, PROGRAMS[program], ...args];

/** @type {readonly (readonly [title: string, command: readonly string[]])[]} */
const CHECKS = [
  ['formatting', command('biome', 'check', '--linter-enabled=false', '--max-diagnostics=200')],
  ['lint and import rules', command('biome', 'lint', '--error-on-warnings', '--max-diagnostics=200')],
  ['types of the routes', command('next', 'typegen')],
  ['types', command('tsc', '--noEmit')],
  ['dead code', command('knip')],
];

const reports = mkdtempSync(join(tmpdir(), 'korshi-test-'));

/** @returns {Promise<Tally>} */
async function unitTests() {
  const report = join(reports, 'unit.json');
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return tally(report, await step('unit and store contract tests', command('vitest', ...args), { live: true }));
}

/** @returns {Promise<Tally>} */
async function browserTests() {
  if (!(await browser())) {
    console.log('skipped: the browser tests, for want of chromium');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const report = join(reports, 'browser.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ['test', '--reporter=list,json'];
  return tally(report, await step('browser tests', command('playwright', ...args), { env, live: true }));
}

/** @returns {Promise<Tally>} */
async function everything() {
  /** @type {Tally[]} */
  const tallies = [];
  for (const [title, line] of CHECKS) tallies.push(one(await step(title, line)));
  tallies.push(await unitTests());
  const built = await build();
  tallies.push(one(built));
  if (built) tallies.push(await browserTests());
  else console.log('the browser tests did not run: there is no build');
  return total(tallies);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env['NEXT_TELEMETRY_DISABLED'] = '1';
process.env['TZ'] = 'Asia/Kathmandu';

const fault = nodeFault();
if (fault) console.error(fault);
const { passed, failed, skipped } = !fault && (await install()) ? await everything() : one(false);
rmSync(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
