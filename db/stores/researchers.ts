import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { credentials, researchers, sessions } from '#db/account-tables.ts';
import type { Engine, Writes } from '#db/engine.ts';
import { passwordFault } from '#lib/access/password.ts';
import type { Role } from '#lib/access/role.ts';
import type { Accounts } from '#lib/access/store.ts';
import { Problem } from '#lib/problem.ts';
import type { Redemption } from './invitations.ts';

type Account = Readonly<{ email: string; name: string; password: string }>;
type FieldFault = Readonly<{ field: keyof Account; code: string }>;

const longestName = 200;

/** scrypt, as the sign-in library checks it. */
const hashOf = async (password: string): Promise<string> => (await import('better-auth/crypto')).hashPassword(password);

const refuse = (errors: readonly FieldFault[]): never => {
  throw new Problem('invalid-fields', { errors });
};

/** The account as it is kept: the address in small letters. Throws a Problem `invalid-fields`. */
const checked = (account: Account): Account => {
  const email = account.email.trim().toLowerCase();
  const name = account.name.trim();
  const fault = passwordFault(account.password, email);
  const errors: FieldFault[] = [];
  if (!z.email().safeParse(email).success) errors.push({ field: 'email', code: 'malformed' });
  if (name === '') errors.push({ field: 'name', code: 'required' });
  if (name.length > longestName) errors.push({ field: 'name', code: 'too-long' });
  if (fault !== undefined) errors.push({ field: 'password', code: fault });
  return errors.length > 0 ? refuse(errors) : { ...account, email, name };
};

/** False when the address is taken. */
const insert = async (queries: Writes, account: Account & Readonly<{ role: Role; hash: string }>, now: Date) => {
  const { email, name, role, hash } = account;
  const times = { createdAt: now, updatedAt: now };
  const row = { id: randomUUID(), name, email, emailVerified: true, role, disabled: false, ...times };
  const added = await queries.insert(researchers).values(row).onConflictDoNothing().returning({ id: researchers.id });
  if (added.length === 0) return false;
  const { id: userId } = row;
  const credential = {
    id: randomUUID(),
    accountId: userId,
    providerId: 'credential',
    userId,
    password: hash,
    ...times,
  };
  await queries.insert(credentials).values(credential);
  return true;
};

const disable = async (queries: Writes, email: string, now: Date): Promise<boolean> => {
  const [found] = await queries
    .update(researchers)
    .set({ disabled: true, updatedAt: now })
    .where(eq(researchers.email, email))
    .returning({ id: researchers.id });
  if (found === undefined) return false;
  await queries.delete(sessions).where(eq(sessions.userId, found.id));
  return true;
};

type Kept = Pick<Accounts, 'list' | 'add' | 'setRole' | 'disable' | 'isEmpty'>;

export const createResearchers = ({ reads, write }: Engine, clock: () => Date) => {
  const accounts: Kept = {
    list: () => {
      const { email, name, role, disabled } = researchers;
      return reads.select({ email, name, role, disabled }).from(researchers).orderBy(asc(email));
    },
    add: async (account) => {
      const kept = checked(account);
      const hash = await hashOf(kept.password);
      return write((queries) => insert(queries, { ...kept, role: account.role, hash }, clock()));
    },
    setRole: (email, role) =>
      write(async (queries) => {
        const isTheirs = eq(researchers.email, email.trim().toLowerCase());
        const values = { role, updatedAt: clock() };
        return (
          (await queries.update(researchers).set(values).where(isTheirs).returning({ id: researchers.id })).length > 0
        );
      }),
    disable: (email) => write((queries) => disable(queries, email.trim().toLowerCase(), clock())),
    isEmpty: async () => (await reads.$count(credentials)) === 0,
  };
  /** One write: the invitation is used up exactly when the account is there. False when somebody was faster. */
  const addInvited = async (account: Account, invitation: Redemption): Promise<boolean> => {
    const kept = checked(account);
    const hash = await hashOf(kept.password);
    return write(async (queries) => {
      if (!(await invitation.spend(queries))) return false;
      const isAdded = await insert(queries, { ...kept, role: invitation.role, hash }, clock());
      return isAdded || refuse([{ field: 'email', code: 'taken' }]);
    });
  };
  return { accounts, addInvited };
};
