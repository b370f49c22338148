import { localeOf } from '#app/[locale]/locale-of.ts';
import type { SearchParams } from '#app/[locale]/query.ts';
import { SurveyPage } from '#app/[locale]/survey/survey-page.tsx';

type Props = Readonly<{ params: Promise<{ locale: string; section: string }>; searchParams: SearchParams }>;

export default async function SurveySection({ params, searchParams }: Props) {
  const { section } = await params;
  return <SurveyPage locale={await localeOf(params)} query={await searchParams} place={section} />;
}
