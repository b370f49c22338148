import { localeOf } from '#app/[locale]/locale-of.ts';
import type { Query } from './open-wave.ts';
import { SurveyPage } from './survey-page.tsx';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: Promise<Query> }>;

export default async function SurveyStart({ params, searchParams }: Props) {
  return <SurveyPage locale={await localeOf(params)} query={await searchParams} place={null} />;
}
