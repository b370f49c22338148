// The locked dependencies: whether they are there, what this machine lacks to install them, and installing them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { step } from './step.mjs';

const OLDEST_NODE = [20, 19];
const STAMP = 'node_modules/.korshi-installed';
const NPM_DONE = 'node_modules/.package-lock.json';
const DRIVER = 'node_modules/better-sqlite3';

/** Compiled addons hold for one Node ABI and one platform, so these belong to the name of what is installed. */
function wanted() {
  const { modules } = process.versions;
  return createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${modules} ${process.platform} ${process.arch}`)
    .digest('hex');
}

/** @param {string} path */
const textOf = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** @param {string} path */
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether the compiled driver opens a database here: it does not after an interrupted install or another Node. */
const driverOpens = () =>
  spawnSync(process.execPath, ['-e', `new (require('./${DRIVER}'))(':memory:')`], { stdio: 'ignore' }).status === 0;

/** npm writes its own list last: a tree that somebody installed by hand, after the lock changed, is as good. */
function installed() {
  if (textOf(STAMP) === wanted()) return true;
  const byHand = changed(NPM_DONE) >= changed('package-lock.json') && driverOpens();
  if (byHand) writeFileSync(STAMP, wanted());
  return byHand;
}

/** @param {readonly string[]} names */
const found = (names) => names.some((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);

/** What compiling the SQLite driver needs and this machine has not. */
function missingTools() {
  const tools = [
    ['python3', 'python'],
    ['make', 'gmake'],
    ['g++', 'c++', 'clang++'],
  ];
  return tools.flatMap((names) => (found(names) ? [] : names.slice(0, 1)));
}

/** Where the makers of the driver keep the compiled one for this machine. */
function prebuiltAddress() {
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages[DRIVER].version;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  const musl = process.platform === 'linux' && !report.header?.glibcVersionRuntime ? 'musl' : '';
  const file = `better-sqlite3-v${locked}-node-v${process.versions.modules}-${process.platform}${musl}-${process.arch}`;
  return `https://github.com/WiseLibs/better-sqlite3/releases/download/v${locked}/${file}.tar.gz`;
}

async function prebuiltIsThere() {
  try {
    const answer = await fetch(prebuiltAddress(), { method: 'HEAD', signal: AbortSignal.timeout(8000) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** What keeps this machine from installing, as one sentence, or nothing. */
async function obstacle() {
  const missing = missingTools();
  if (missing.length === 0 || (await prebuiltIsThere())) return undefined;
  return (
    'The SQLite driver must be compiled here (no compiled one can be fetched), and this is missing: ' +
    `${missing.join(', ')}. On Debian or Ubuntu: apt-get install python3 make g++`
  );
}

/** The npm that runs us, or the one on the path. */
function npm() {
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
}

/** A sentence if this Node is too old for the program. */
export function nodeFault() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldest = 0, oldestMinor = 0] = OLDEST_NODE;
  const fits = major > oldest || (major === oldest && minor >= oldestMinor);
  return fits ? undefined : `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`;
}

/**
 * Installs the locked dependencies if they are missing or older than the lock. The build needs the development ones
 * too, so a server's NODE_ENV=production must not leave them out.
 *
 * @returns {Promise<boolean>} whether they are there
 */
export async function install() {
  if (installed()) return true;
  const hindrance = await obstacle();
  if (hindrance) {
    console.error(hindrance);
    return false;
  }
  const title = 'installing the locked dependencies, which may take some minutes';
  const done = await step(title, [...npm(), 'ci', '--include=dev', '--no-audit', '--no-fund']);
  if (done) writeFileSync(STAMP, wanted());
  return done;
}
