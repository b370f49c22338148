/** A Korshi of the tests' own: a process, a port and a data folder that nothing else uses. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const readyWithin = 60_000;
const goneWithin = 20_000;

export type CommandResult = Readonly<{ code: number | null; stdout: string; stderr: string }>;
export type Korshi = Readonly<{
  url: string;
  dataDir: string;
  /** The one-time link that the first start printed. */
  firstLink(): string;
  /** Runs a command of the command line on the same folder. */
  korshi(args: readonly string[], stdin?: string): Promise<CommandResult>;
  /** Of the process, while it runs. */
  pid(): number | undefined;
  /** TERM; the exit code. */
  stop(): Promise<number | null>;
  /** The process dies at once, whatever it was doing. */
  kill(): Promise<void>;
  /** Starts again on the same folder and port; milliseconds until it was ready. */
  start(): Promise<number>;
  /** What the process logged as an error, and has not been asked for yet. */
  takeErrors(): readonly string[];
  /** Stops, if it runs, and removes the folder. */
  dispose(): Promise<void>;
}>;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

/** Where both are set, Node complains of it on its error output, where only our faults shall stand. */
const { FORCE_COLOR: _forced, NO_COLOR: _none, ...withoutColours } = process.env;

const spawnKorshi = (args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'bin/korshi.ts', ...args], {
    cwd: root,
    env: { ...withoutColours, NODE_OPTIONS: '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** Resolves when the process is gone, also when it went before. */
const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/api/readyz`)).ok;
  } catch {
    return false;
  }
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Running = { child: ChildProcess | undefined; output: string; errors: string[] };

const listenTo = (child: ChildProcess, running: Running): void => {
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    running.output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    running.output += text;
    running.errors.push(...text.split('\n').filter((line) => line.includes('"level":"error"')));
  });
};

const start = async (running: Running, url: string, env: Readonly<Record<string, string>>): Promise<number> => {
  const since = performance.now();
  const child = spawnKorshi(process.env['KORSHI_DEV'] ? ['serve', '--dev'] : ['serve'], env);
  running.child = child;
  listenTo(child, running);
  while (!(await isReady(url))) {
    const milliseconds = performance.now() - since;
    if (child.exitCode !== null || milliseconds > readyWithin) {
      child.kill('SIGKILL');
      throw new Error(`the server did not become ready:\n${running.output}`);
    }
    await pause(50);
  }
  return performance.now() - since;
};

const stop = async (running: Running): Promise<number | null> => {
  const { child } = running;
  if (child === undefined) return null;
  running.child = undefined;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), goneWithin);
  const code = await ended(child);
  clearTimeout(force);
  return code;
};

const run = async (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdin = '',
): Promise<CommandResult> => {
  const child = spawnKorshi(args, env);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin?.end(stdin);
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
};

/** Not started yet. `settings`: environment variables beside its own. */
export const newKorshi = async (settings: Readonly<Record<string, string>> = {}): Promise<Korshi> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'korshi-e2e-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = { PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, DATA_DIR: dataDir, ...settings };
  const running: Running = { child: undefined, output: '', errors: [] };
  return {
    url,
    dataDir,
    firstLink: () => {
      const link = /\S+\/researchers\/invitation\?code=\S+/.exec(running.output)?.[0];
      if (link === undefined) throw new Error(`no one-time link was printed:\n${running.output}`);
      return link;
    },
    korshi: (args, stdin) => run(args, env, stdin),
    pid: () => running.child?.pid,
    stop: () => stop(running),
    kill: async () => {
      const { child } = running;
      running.child = undefined;
      if (child === undefined) return;
      child.kill('SIGKILL');
      await ended(child);
    },
    start: () => start(running, url, env),
    takeErrors: () => running.errors.splice(0),
    dispose: async () => {
      await stop(running);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
