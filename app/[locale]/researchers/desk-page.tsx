/** What the pages of the analysis have in common: the view that the address asks for, opened, or why it cannot be. */
import type { ReactNode } from 'react';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { asked, type Query, type SearchParams } from '#app/[locale]/query.ts';
import { type Desk, openDesk } from '#app/[locale]/researchers/desk.ts';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import type { NavPlace } from '#components/researchers/researchers-nav.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import type { VariableChoice } from '#components/researchers/view-form/variable-choices.ts';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { View } from '#lib/results/view-address.ts';

export type DeskProps = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

/** `here`: the place in the navigation, and the end of the page's address. */
type DeskPlace = Readonly<{ here: NavPlace; title: Text }>;

/** What the form at the head of every page needs. */
type DeskForm = Readonly<{
  action: string;
  also: string | undefined;
  locale: Locale;
  runs: readonly number[];
  variables: readonly VariableChoice[];
  view: View;
}>;

export type OpenDesk = Extract<Desk, { refused?: never }> & Readonly<{ query: Query; locale: Locale; head: DeskForm }>;

export const deskPage = async (
  { params, searchParams }: DeskProps,
  { here, title }: DeskPlace,
  draw: (desk: OpenDesk) => ReactNode | Promise<ReactNode>,
): Promise<ReactNode> => {
  const locale = await localeOf(params);
  const query = await searchParams;
  const page = `/researchers/${here}`;
  const action = `/${locale}${page}`;
  const desk = await openDesk(locale, page, query);
  const frame = { caller: desk.caller, here, locale, title: title[locale] };
  if (desk.refused !== undefined) {
    return (
      <ResearcherFrame {...frame}>
        <RefusedView action={action} locale={locale} refused={desk.refused} what={desk.what ?? ''} />
      </ResearcherFrame>
    );
  }
  const { open, variables, view } = desk;
  const head = { action, also: asked(query, 'also'), locale, runs: open.runs, variables, view };
  return (
    <ResearcherFrame {...frame} banner={open.wave.kind === 'trial' && <TrialBanner locale={locale} />}>
      {await draw({ ...desk, query, locale, head })}
    </ResearcherFrame>
  );
};
