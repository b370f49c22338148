import type { Services } from '#app/services.ts';
import { roles } from '#lib/access/role.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import {
  type Arguments,
  type Command,
  type ExitCode,
  oneOf,
  positional,
  Refusal,
  required,
  UsageFault,
} from '../command.ts';
import { withServices } from '../with-services.ts';

const tokenBytes = 32;

/** The token alone on standard output, for a script to catch; what is stored is its hash. */
const add = async ({ tokens, random, now }: Services, given: Arguments): Promise<ExitCode> => {
  const name = positional(given, 1, 'NAME');
  const role = oneOf(required(given, 'role'), roles, '--role');
  const token = Buffer.from(random(tokenBytes)).toString('base64url');
  if (!(await tokens.add(name, role, sha256Hex(token), dayOf(now()))))
    throw new Refusal(`there is a token called ${name}`);
  process.stdout.write(`${token}\n`);
  return 0;
};

const revoke = async ({ tokens }: Services, given: Arguments): Promise<ExitCode> => {
  const name = positional(given, 1, 'NAME');
  if (!(await tokens.revoke(name))) throw new Refusal(`there is no token called ${name}`);
  process.stdout.write(`the token ${name} opens nothing any more\n`);
  return 0;
};

export const token: Command = {
  summary: 'makes and revokes tokens for scripts',
  usage: 'add NAME --role ROLE | revoke NAME',
  options: { role: { type: 'string', placeholder: 'ROLE', help: roles.join(', ') } },
  run(given) {
    const action = oneOf(positional(given, 0, 'add or revoke'), ['add', 'revoke'], 'the action');
    if (given.positionals.length > 2) throw new UsageFault('one NAME at a time');
    return withServices((services) => (action === 'add' ? add : revoke)(services, given));
  },
};
