/** The sign-in library as this program wants it. No route of its own is mounted; `auth.ts` speaks to its functions. */
import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import { passwordLength } from '#lib/access/password.ts';
import { researchers } from './account-tables.ts';
import { authAdapter } from './auth-adapter.ts';
import type { Engine } from './engine.ts';

/** A session ends after this long without a request; `auth.ts` ends it after twelve hours in any case. */
const idleSeconds = 30 * 60;
/** How stale the time of the last request may be: one write a minute, not one a request. */
const refreshSeconds = 60;

/** `__Host-`: the browser itself refuses the cookie off https, for a subdomain or for a part of the site. */
const cookieOf = (isSecure: boolean) => ({
  name: isSecure ? '__Host-korshi_session' : 'korshi_session',
  attributes: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' } as const,
});

type Settings = Readonly<{ publicUrl: string; secret: Uint8Array }>;

export const createSignIn = (engine: Engine, { publicUrl, secret }: Settings) => {
  const isDisabled = async (id: string): Promise<boolean> => {
    const [found] = await engine.reads
      .select({ disabled: researchers.disabled })
      .from(researchers)
      .where(eq(researchers.id, id));
    return found?.disabled ?? true;
  };
  const { api, $context } = betterAuth({
    baseURL: publicUrl,
    secret: Buffer.from(secret).toString('base64url'),
    database: authAdapter(engine),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        disabled: { type: 'boolean', input: false },
      },
    },
    session: { expiresIn: idleSeconds, updateAge: refreshSeconds },
    advanced: {
      cookiePrefix: 'korshi',
      useSecureCookies: false,
      cookies: { session_token: cookieOf(publicUrl.startsWith('https:')) },
    },
    databaseHooks: {
      session: {
        create: {
          // Neither the address nor the browser of a researcher is kept.
          before: async (session) =>
            (await isDisabled(session.userId)) ? false : { data: { ...session, ipAddress: '', userAgent: '' } },
        },
        update: {
          before: async (session) => ({ data: { ...session, ipAddress: '', userAgent: '' } }),
        },
      },
    },
  });
  return {
    api,
    /** Whether the library has refused what it was given; everything else is a bug. */
    isRefusal: (error: unknown): boolean => isAPIError(error) && error.statusCode < 500,
    endSession: async (token: string): Promise<void> => (await $context).internalAdapter.deleteSession(token),
  };
};

export type SignIn = ReturnType<typeof createSignIn>;
