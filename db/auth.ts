/** Sign-in behind the program's own words: who may come in, by which link, and when they are put out. */
import { isRole } from '#lib/access/role.ts';
import type { Accounts, Caller } from '#lib/access/store.ts';
import type { Engine } from './engine.ts';
import type { SignIn } from './sign-in.ts';
import { createInvitations } from './stores/invitations.ts';
import { createResearchers } from './stores/researchers.ts';

type Settings = Readonly<{
  publicUrl: string;
  secret: Uint8Array;
  clock: () => Date;
  random: (bytes: number) => Uint8Array;
}>;

const absoluteSeconds = 12 * 60 * 60;
const sessionCookie = /(^|;\s*)(__Host-)?korshi_session=/;

/** The cookie outlives a pause of the idle limit, which the store keeps; the absolute limit binds it. */
const lasting = (cookie: string): string => cookie.replace(/Max-Age=[1-9]\d*/i, `Max-Age=${absoluteSeconds}`);

/** Only the cookie: what else a browser tells of itself has no business in the sign-in. */
const cookiesOf = (headers: Headers): Headers => new Headers({ cookie: headers.get('cookie') ?? '' });

export const createAccounts = (engine: Engine, { clock, random, ...settings }: Settings): Accounts => {
  let loaded: Promise<SignIn> | undefined;
  /** Loaded when somebody signs in: neither a respondent nor a command has to wait for it. */
  const library = (): Promise<SignIn> => {
    loaded ??= import('./sign-in.ts').then(({ createSignIn }) => createSignIn(engine, settings));
    return loaded;
  };
  const researchers = createResearchers(engine, clock);
  const invitations = createInvitations(engine, { clock, random });

  const signIn: Accounts['signIn'] = async (email, password) => {
    const { api, isRefusal } = await library();
    try {
      const { headers } = await api.signInEmail({ body: { email: email.trim(), password }, returnHeaders: true });
      return headers.getSetCookie().map(lasting);
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  };

  const callerOf = async (headers: Headers): Promise<Caller | undefined> => {
    if (!sessionCookie.test(headers.get('cookie') ?? '')) return undefined;
    const { api, endSession } = await library();
    const found = await api.getSession({ headers: cookiesOf(headers) });
    if (found === null) return undefined;
    const { session, user } = found;
    const age = clock().getTime() - session.createdAt.getTime();
    if (age > absoluteSeconds * 1000) {
      await endSession(session.token);
      return undefined;
    }
    const { id, name, role, disabled } = user;
    return isRole(role) && !disabled ? { id, name, role, by: 'session' } : undefined;
  };

  return {
    callerOf,
    signIn,
    signOut: async (headers) => {
      const { api } = await library();
      const out = await api.signOut({ headers: cookiesOf(headers), returnHeaders: true });
      return out.headers.getSetCookie();
    },
    invite: invitations.invite,
    invitation: invitations.find,
    accept: async (secret, account) => {
      const use = await invitations.redemption(secret);
      if (use === undefined) return undefined;
      const isAccepted = await researchers.addInvited(account, use);
      return isAccepted ? await signIn(account.email, account.password) : undefined;
    },
    ...researchers.accounts,
  };
};
