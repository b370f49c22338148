/** The one process: takes the folder, opens the store, makes the services once, serves handlers and pages until it is told to stop. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { provideServices, type Services } from '#app/services.ts';
import { lockDataFolder } from '#db/index.ts';
import type { Environment } from '#lib/environment.ts';
import { Refusal } from './command.ts';
import { captureConsole, logEvent } from './log.ts';
import { openServices } from './open.ts';
import { apiAddresses } from './server/api-addresses.ts';
import { keepAssets, removeOldAssets } from './server/assets.ts';
import { keepTime } from './server/chores.ts';
import { directAddresses } from './server/direct-addresses.ts';
import { firstLink } from './server/first-link.ts';
import { followResponses } from './server/follow.ts';
import { answerRequest } from './server/listener.ts';
import { preparePages } from './server/pages.ts';
import { openServer, type WebServer } from './server/server.ts';
import { untilStopped } from './server/signals.ts';

const drainMilliseconds = 10_000;

type DataFolderLock = NonNullable<ReturnType<typeof lockDataFolder>>;

const takeFolder = (dataDir: string): DataFolderLock => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockDataFolder(dataDir);
  if (lock === undefined) throw new Refusal(`another server is running on ${dataDir}: stop it first, or set DATA_DIR`);
  return lock;
};

const sentences: Readonly<Record<string, (environment: Environment) => string>> = {
  EADDRINUSE: ({ port }) => `port ${port} is taken by another program: stop it, or set PORT`,
  EACCES: ({ port }) => `port ${port} may not be taken: set PORT to one above 1023`,
  EADDRNOTAVAIL: ({ host }) => `this machine has no address ${host}: set HOST`,
};

const listen = async (environment: Environment, isDevelopment: boolean): Promise<WebServer> => {
  try {
    return await openServer(environment, isDevelopment);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(sentences[code]?.(environment) ?? String(error), { cause: error });
  }
};

/** With PORT=0 the system chose one. */
const withPort = (environment: Environment, port: number): Environment => {
  const publicUrl = environment.publicUrl.replace(/:0$/, `:${port}`);
  return { ...environment, port, publicUrl };
};

const requireBuild = (): void => {
  if (!existsSync(join('.next', 'BUILD_ID')))
    throw new Refusal('there is no build yet: `npm start` makes one and serves it');
};

const keepBuild = async (assets: string, now: Date): Promise<void> => {
  await keepAssets(join(process.cwd(), '.next', 'static'), assets, now);
  await removeOldAssets(assets, now);
};

/** From the services to the end of the last request. */
const run = async (
  environment: Environment,
  web: WebServer,
  services: Services,
  isDevelopment: boolean,
): Promise<void> => {
  const assets = join(environment.dataDir, 'assets');
  if (!isDevelopment) await keepBuild(assets, services.now());
  const pages = await preparePages(web.server, environment.port, isDevelopment);
  const api = await apiAddresses(services);
  const site = { environment, isDevelopment, assets, api, direct: directAddresses(services), pages };
  web.serve((request, response) => answerRequest(site, request, response));
  const chores = keepTime(services, isDevelopment ? undefined : () => keepBuild(assets, services.now()));
  process.stdout.write(`${environment.publicUrl}\n`);
  const link = await firstLink(services);
  if (link !== undefined) process.stdout.write(`The first administrator sets a password here, once:\n${link}\n`);
  const following = followResponses(services);
  await untilStopped(() => logEvent('warning', 'stopped by force'));
  following.end();
  chores.end();
  await web.close(drainMilliseconds);
  await pages.close();
};

/** Resolves when it has been told to stop and everything is closed. */
export const serveSite = async (given: Environment, isDevelopment: boolean): Promise<void> => {
  if (!isDevelopment) requireBuild();
  const lock = takeFolder(given.dataDir);
  const web = await listen(given, isDevelopment);
  const environment = withPort(given, web.port);
  try {
    const { services, close } = await openServices(environment);
    provideServices(services);
    if (!isDevelopment) captureConsole();
    await run(environment, web, services, isDevelopment).finally(close);
  } finally {
    await web.close(0);
    lock.release();
  }
};
