/** Who looks at a researcher page. Whoever is not signed in is led to the door and back here afterwards. */
import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { callerOf } from '#app/api/caller.ts';
import { pageServices } from '#app/server.ts';
import { type Act, may } from '#lib/access/role.ts';
import type { Caller } from '#lib/access/store.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** The caller of this request, if there is one. */
export const currentCaller = async (): Promise<Caller | undefined> => callerOf(pageServices(), await headers());

/** `page` is the address of the page without its language. */
export const requireCaller = async (act: Act, locale: Locale, page: string): Promise<Caller> => {
  const caller = await currentCaller();
  if (caller === undefined) {
    redirect(`/${locale}/researchers/sign-in?${new URLSearchParams({ next: `/${locale}${page}` })}`);
  }
  if (!may(caller.role, act)) redirect(`/${locale}/researchers?fault=forbidden`);
  return caller;
};
