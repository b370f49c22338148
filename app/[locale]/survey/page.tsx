import { localeOf } from '#app/[locale]/locale-of.ts';
import type { SearchParams } from '#app/[locale]/query.ts';
import { SurveyPage } from './survey-page.tsx';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export default async function SurveyStart({ params, searchParams }: Props) {
  return <SurveyPage locale={await localeOf(params)} query={await searchParams} place={null} />;
}
