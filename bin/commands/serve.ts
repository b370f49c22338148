import { prepareProcess, readEnvironment } from '#lib/environment.ts';
import type { Command } from '../command.ts';

/** The server is loaded after the process knows its mode: libraries decide by it while they load. */
export const serve: Command = {
  summary: 'serves the site',
  usage: '[--dev]',
  options: { dev: { type: 'boolean', help: 'compile pages as they are asked for, for whoever works on them' } },
  async run(given) {
    const isDevelopment = given.isSet('dev');
    prepareProcess(isDevelopment ? 'development' : 'production');
    const environment = readEnvironment();
    if ('faults' in environment) {
      for (const fault of environment.faults) process.stderr.write(`${fault}\n`);
      return 1;
    }
    const { serveSite } = await import('../serve.ts');
    await serveSite(environment, isDevelopment);
    // Everything of ours is closed; what the bundler has left open does not keep the process.
    process.exit(0);
  },
};
