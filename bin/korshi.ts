/** The command line: finds the command, parses its options, turns what it answers into an exit code. */
import { parseArgs } from 'node:util';
import { isProblem } from '#lib/problem.ts';
import { type Arguments, type Command, type ExitCode, Refusal, UsageFault } from './command.ts';

/** One line per command; the module is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  migrate: async () => (await import('./commands/migrate.ts')).migrate,
  demo: async () => (await import('./commands/demo.ts')).demo,
  wave: async () => (await import('./commands/wave.ts')).wave,
  user: async () => (await import('./commands/user.ts')).user,
  token: async () => (await import('./commands/token.ts')).token,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  margins: async () => (await import('./commands/margins.ts')).margins,
  weigh: async () => (await import('./commands/weigh.ts')).weighCommand,
  withdraw: async () => (await import('./commands/withdraw.ts')).withdraw,
};

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const complain = (text: string): boolean => process.stderr.write(`${text}\n`);

const listOfCommands = async (): Promise<string> => {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)}${(await load()).summary}`),
  );
  return `usage: npm run korshi -- COMMAND\n\n${lines.join('\n')}\n\nCOMMAND --help says more.`;
};

const helpOf = (name: string, command: Command): string => {
  const options = Object.entries(command.options).map(([option, { placeholder, help }]) => {
    const spelling = placeholder === undefined ? `--${option}` : `--${option} ${placeholder}`;
    return `  ${spelling.padEnd(28)}${help}`;
  });
  const list = options.length > 0 ? `\n\n${options.join('\n')}` : '';
  return `usage: npm run korshi -- ${name} ${command.usage}`.trimEnd().concat(`\n\n${command.summary}`, list);
};

const parse = (command: Command, words: readonly string[]): Arguments & Readonly<{ help: boolean }> => {
  const options = { ...command.options, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  const given: Readonly<Record<string, unknown>> = values;
  return {
    positionals,
    help: given['help'] === true,
    isSet: (name) => given[name] === true,
    text: (name) => (typeof given[name] === 'string' ? given[name] : undefined),
  };
};

const isParseFault = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** A fault as a person reads it; what nobody expected keeps its stack. */
const exitCodeOf = (error: unknown, name: string): ExitCode => {
  if (error instanceof UsageFault || isParseFault(error)) {
    complain(`${error.message}\n${name} --help says how it is called.`);
    return 2;
  }
  if (error instanceof Refusal) complain(error.message);
  else if (isProblem(error)) complain(`${error.code}${JSON.stringify(error.details)}`.replace(/\{\}$/, ''));
  else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
};

const main = async ([name, ...words]: readonly string[]): Promise<ExitCode> => {
  if (name === undefined || name === '--help' || name === 'help') {
    say(await listOfCommands());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    complain(`there is no command "${name}"\n\n${await listOfCommands()}`);
    return 2;
  }
  const command = await load();
  try {
    const given = parse(command, words);
    if (!given.help) return await command.run(given);
    say(helpOf(name, command));
    return 0;
  } catch (error) {
    return exitCodeOf(error, name);
  }
};

// A reader that has read enough (`korshi export csv | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(1);
});
process.exitCode = await main(process.argv.slice(2));
