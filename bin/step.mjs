// Steps as a person sees them: what is being done, how long it takes, and, when it fails, what the program said.
import { spawn } from 'node:child_process';

const FRAMES = ['⠋', '⠙', '⠸', '⠴', '⠦', '⠇'];
const HEARTBEAT_MS = 15_000;
const TAIL_LINES = 60;

/** @param {number} since a reading of `performance.now()` */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Shows that a step is alive: a spinner on a terminal, elsewhere a line now and then.
 *
 * @param {string} title
 * @returns {() => void} what ends it
 */
function pulse(title) {
  const since = performance.now();
  if (!process.stdout.isTTY) {
    console.log(`${title} …`);
    const timer = setInterval(() => console.log(`${title} … ${seconds(since)}`), HEARTBEAT_MS);
    return () => clearInterval(timer);
  }
  let frame = 0;
  const timer = setInterval(() => {
    process.stdout.write(`\r\x1b[2K${FRAMES[frame++ % FRAMES.length]} ${title} ${seconds(since)}`);
  }, 120);
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\x1b[2K');
  };
}

/** @param {string} title */
function announce(title) {
  console.log(`${title} …`);
  return () => console.log('');
}

/**
 * Runs a program to its end and keeps the last of what it said; `live` passes everything on as it comes.
 *
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string>, live?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run([program = '', ...args], { env = {}, live = false } = {}) {
  return new Promise((resolve) => {
    const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };
    const child = spawn(program, args, {
      env: { ...process.env, ...plain, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {string[]} */
    let lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        if (live) process.stdout.write(text);
        lines = `${lines.join('\n')}${text}`.split('\n').slice(-TAIL_LINES);
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: lines.join('\n').trim() }));
  });
}

/**
 * One step with its progress; a failure prints what the program said last. A `live` step speaks for itself.
 *
 * @param {string} title
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string>, live?: boolean }} [options]
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function step(title, command, options = {}) {
  const since = performance.now();
  const stop = options.live ? announce(title) : pulse(title);
  const { ok, output } = await run(command, options);
  stop();
  if (!(ok || options.live)) console.log(output);
  console.log(`${ok ? '✓' : '✗'} ${title}, ${seconds(since)}`);
  return ok;
}
