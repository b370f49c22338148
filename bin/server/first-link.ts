import type { Services } from '#app/services.ts';
import { defaultLocale } from '#lib/i18n/locale.ts';

/** The address at which the invited person sets a password. */
export const invitationLink = (publicUrl: string, secret: string): string =>
  `${publicUrl}/${defaultLocale}/researchers/invitation?code=${encodeURIComponent(secret)}`;

/** A new link at each start until somebody has set a password; none where researchers are not served. */
export const firstLink = async ({ accounts, environment }: Services): Promise<string | undefined> => {
  if (environment.side === 'respondent' || !(await accounts.isEmpty())) return undefined;
  return invitationLink(environment.publicUrl, await accounts.invite('administrator'));
};
