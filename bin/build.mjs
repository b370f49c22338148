// The production build, made again when a source changed or the last one was interrupted. `npm run build` runs it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { step } from './step.mjs';

const ROOMS = ['app', 'components', 'db', 'lib'];
const SETTINGS = ['next.config.js', 'postcss.config.mjs', 'package.json', 'package-lock.json'];
const STAMP = '.next/korshi-build';
const NOT_BUILT = /\.(test\.tsx?|contract\.ts|md)$/u;

/** @param {string} room @returns {string[]} */
const filesOf = (room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** One digest of everything that the build is made from: contents, not dates, so that a fresh checkout rebuilds nothing. */
function sources() {
  const hash = createHash('sha256');
  const files = [...ROOMS.filter((room) => existsSync(room)).flatMap(filesOf), ...SETTINGS].sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** @param {string} digest */
const isFresh = (digest) => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest;

/**
 * Builds unless the build at hand was made of these sources. The stamp goes first and comes last: an interrupted build
 * has none.
 *
 * @returns {Promise<boolean>} whether a build is there
 */
export async function build() {
  const digest = sources();
  if (isFresh(digest)) return true;
  rmSync(STAMP, { force: true });
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const next = [process.execPath, 'node_modules/next/dist/bin/next', 'build'];
  const done = await step('building the pages', next, { env });
  if (done) writeFileSync(STAMP, digest);
  return done;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await build()) ? 0 : 1;
