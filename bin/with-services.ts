import type { Services } from '#app/services.ts';
import { readEnvironment } from '#lib/environment.ts';
import { Refusal } from './command.ts';

/**
 * What a command needs beside a running server or without one; closed when its work is done, well or not. The store
 * is loaded here, so that a wrong call is answered at once.
 */
export const withServices = async <Result>(work: (services: Services) => Promise<Result>): Promise<Result> => {
  const environment = readEnvironment();
  if ('faults' in environment) throw new Refusal(environment.faults.join('\n'));
  const { openServices } = await import('./open.ts');
  const { services, close } = await openServices(environment);
  try {
    return await work(services);
  } finally {
    await close();
  }
};
