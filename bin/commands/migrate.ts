import { readEnvironment } from '#lib/environment.ts';
import { type Command, Refusal } from '../command.ts';

export const migrate: Command = {
  summary: 'brings the store to the form this version of the program knows',
  usage: '',
  options: {},
  async run() {
    const environment = readEnvironment();
    if ('faults' in environment) throw new Refusal(environment.faults.join('\n'));
    const { openServices } = await import('../open.ts');
    const { database, close } = await openServices(environment);
    await close();
    const { applied, copy } = database.migration;
    process.stdout.write(applied === 0 ? 'up to date\n' : `${applied} steps taken\n`);
    if (copy !== undefined) process.stdout.write(`the copy from before: ${copy}\n`);
    return 0;
  },
};
