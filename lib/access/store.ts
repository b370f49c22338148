import type { Role } from './role.ts';

/** Somebody signed in, or a script with a token. `id`: the account's, or the name of the token. */
export type Caller = Readonly<{ id: string; name: string; role: Role; by: 'session' | 'token' }>;

export type TokenStore = Readonly<{
  /** `hash`: sha-256 of the token in hex. False when the name is taken. */
  add(name: string, role: Role, hash: string, createdOn: string): Promise<boolean>;
  revoke(name: string): Promise<boolean>;
  findByHash(hash: string): Promise<Readonly<{ name: string; role: Role }> | undefined>;
  list(): Promise<readonly Readonly<{ name: string; role: Role; createdOn: string }>[]>;
}>;

export type Researcher = Readonly<{ email: string; name: string; role: Role; disabled: boolean }>;

/**
 * Sign-in behind our own words. Sessions are cookies that the engine makes and reads; an invitation is a
 * one-time link with which somebody sets a password.
 */
export type Accounts = Readonly<{
  /** The caller of a session cookie; undefined when nobody is signed in. */
  callerOf(headers: Headers): Promise<Caller | undefined>;
  /** The cookies to set, or undefined when address or password are wrong. */
  signIn(email: string, password: string): Promise<readonly string[] | undefined>;
  /** The cookies to set. */
  signOut(headers: Headers): Promise<readonly string[]>;
  /** A secret for a one-time link, 7 days valid. */
  invite(role: Role): Promise<string>;
  invitation(secret: string): Promise<Readonly<{ role: Role }> | undefined>;
  /** Uses the invitation up; undefined when it is unknown, used or too old. Throws a Problem `invalid-fields`. */
  accept(
    secret: string,
    account: Readonly<{ email: string; name: string; password: string }>,
  ): Promise<readonly string[] | undefined>;
  list(): Promise<readonly Researcher[]>;
  add(account: Readonly<{ email: string; name: string; password: string; role: Role }>): Promise<boolean>;
  setRole(email: string, role: Role): Promise<boolean>;
  /** Ends every session of theirs. */
  disable(email: string): Promise<boolean>;
  /** True while nobody has ever set a password. */
  isEmpty(): Promise<boolean>;
}>;
