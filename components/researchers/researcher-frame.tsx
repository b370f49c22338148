import type { ReactNode } from 'react';
import { PageFrame } from '#components/ui/page-frame.tsx';
import type { Caller } from '#lib/access/store.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type NavPlace, ResearchersNav } from './researchers-nav.tsx';

type Props = Readonly<{
  locale: Locale;
  caller: Caller;
  here: NavPlace;
  title: string;
  banner?: ReactNode;
  children: ReactNode;
}>;

/** The frame of every page after sign-in. */
export const ResearcherFrame = ({ locale, caller, here, title, banner, children }: Props) => (
  <PageFrame banner={banner} locale={locale} width="wide">
    <ResearchersNav caller={caller} here={here} locale={locale} />
    <div className="pt-4">
      <h1 className="k-title">{title}</h1>
      <div className="space-y-6">{children}</div>
    </div>
  </PageFrame>
);
