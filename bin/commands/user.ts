import type { Services } from '#app/services.ts';
import { roles } from '#lib/access/role.ts';
import { type Arguments, type Command, type ExitCode, oneOf, positional, Refusal, required } from '../command.ts';
import { invitationLink } from '../server/first-link.ts';
import { withServices } from '../with-services.ts';

const readPassword = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
};

/** With a password at once, or by a one-time link where the person gives address, name and password themselves. */
const add = async ({ accounts, environment }: Services, given: Arguments): Promise<ExitCode> => {
  const role = oneOf(required(given, 'role'), roles, '--role');
  if (!given.isSet('password-stdin')) {
    process.stdout.write(`${invitationLink(environment.publicUrl, await accounts.invite(role))}\n`);
    return 0;
  }
  const email = required(given, 'email');
  const account = { email, name: required(given, 'name'), password: await readPassword(), role };
  if (!(await accounts.add(account))) throw new Refusal(`${email} has an account already`);
  process.stdout.write(`${email} may sign in\n`);
  return 0;
};

const role = async ({ accounts }: Services, given: Arguments): Promise<ExitCode> => {
  const email = positional(given, 1, 'EMAIL');
  const wanted = oneOf(positional(given, 2, 'ROLE'), roles, 'ROLE');
  if (!(await accounts.setRole(email, wanted))) throw new Refusal(`nobody has the address ${email}`);
  process.stdout.write(`${email} is ${wanted}\n`);
  return 0;
};

const disable = async ({ accounts }: Services, given: Arguments): Promise<ExitCode> => {
  const email = positional(given, 1, 'EMAIL');
  if (!(await accounts.disable(email))) throw new Refusal(`nobody has the address ${email}`);
  process.stdout.write(`${email} may not sign in any more\n`);
  return 0;
};

const actions = { add, role, disable } as const;

export const user: Command = {
  summary: 'lets researchers in and out',
  usage: 'add --role ROLE [--email E --name N --password-stdin] | role EMAIL ROLE | disable EMAIL',
  options: {
    role: { type: 'string', placeholder: 'ROLE', help: roles.join(', ') },
    email: { type: 'string', placeholder: 'EMAIL', help: 'the address to sign in with' },
    name: { type: 'string', placeholder: 'NAME', help: 'how colleagues see them' },
    'password-stdin': {
      type: 'boolean',
      help: 'read the password from standard input; else a one-time link is printed',
    },
  },
  run(given) {
    const action = oneOf(positional(given, 0, 'the action'), ['add', 'role', 'disable'], 'the action');
    return withServices((services) => actions[action](services, given));
  },
};
