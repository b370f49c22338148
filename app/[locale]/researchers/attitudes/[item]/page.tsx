import { notFound } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { asked, type SearchParams } from '#app/[locale]/query.ts';
import { openDesk } from '#app/[locale]/researchers/desk.ts';
import { titled } from '#app/[locale]/titled.ts';
import { countingOf, readReport } from '#app/read-report.ts';
import { pageServices } from '#app/server.ts';
import '../attitudes.css';
import { attitudesTexts } from '#components/researchers/attitudes/attitudes.texts.ts';
import { DeskHead } from '#components/researchers/attitudes/desk-head.tsx';
import { ItemPage } from '#components/researchers/attitudes/item-page.tsx';
import { ResearcherFrame } from '#components/researchers/researcher-frame.tsx';
import { RefusedView } from '#components/researchers/studies/refused-view.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import { everythingAbout } from './everything-about.ts';

type Props = Readonly<{ params: Promise<{ locale: string; item: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(attitudesTexts.oneItem);

/** One item with everything about it. */
export default async function OneItem({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { item } = await params;
  const query = await searchParams;
  const page = `/researchers/attitudes/${item}`;
  const action = `/${locale}${page}`;
  const desk = await openDesk(locale, page, query);
  const frame = { locale, caller: desk.caller, here: 'attitudes', title: attitudesTexts.oneItem[locale] } as const;
  if (desk.refused !== undefined) {
    return (
      <ResearcherFrame {...frame}>
        <RefusedView action={action} locale={locale} refused={desk.refused} what={desk.what ?? ''} />
      </ResearcherFrame>
    );
  }
  const { open, view, variables } = desk;
  const counting = countingOf(asked(query, 'of'));
  const banner = open.wave.kind === 'trial' ? <TrialBanner locale={locale} /> : undefined;
  const head = { action, also: asked(query, 'also'), counting, locale, runs: open.runs, variables, view };
  const read = await readReport(pageServices(), { view: { ...view, items: [item] }, counting, locale });
  if (read.refused === 'unknown-variable') notFound();
  if (read.refused !== undefined) {
    return (
      <ResearcherFrame {...frame} banner={banner}>
        <DeskHead {...head} />
        <RefusedView action={action} locale={locale} refused={read.refused} what={read.what ?? ''} />
      </ResearcherFrame>
    );
  }
  const everything = await everythingAbout(pageServices(), read, action);
  return (
    <ResearcherFrame {...frame} banner={banner} title={everything.figure.title}>
      <ItemPage {...head} {...everything} />
    </ResearcherFrame>
  );
}
