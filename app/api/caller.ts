/** Who asks, by a script's token or by the cookie of a session, and whether they may. */
import type { Services } from '#app/services.ts';
import { type Act, may } from '#lib/access/role.ts';
import type { Caller } from '#lib/access/store.ts';
import { Problem } from '#lib/problem.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';

type Doors = Pick<Services, 'accounts' | 'tokens'>;

/** A token that nobody has is refused even where a session would do: a script must not run as somebody else. */
export const callerOf = async ({ accounts, tokens }: Doors, headers: Headers): Promise<Caller | undefined> => {
  const authorization = headers.get('authorization');
  if (authorization === null) return accounts.callerOf(headers);
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  const found = token === undefined ? undefined : await tokens.findByHash(sha256Hex(token));
  return found && { ...found, id: found.name, by: 'token' };
};

/** The caller, if they may; else a Problem. */
export const requireAct = async (doors: Doors, headers: Headers, act: Act): Promise<Caller> => {
  const caller = await callerOf(doors, headers);
  if (caller === undefined) throw new Problem('not-signed-in');
  if (!may(caller.role, act)) throw new Problem('forbidden');
  return caller;
};
