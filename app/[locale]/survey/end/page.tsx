import { localeOf } from '#app/[locale]/locale-of.ts';
import { asked, type SearchParams } from '#app/[locale]/query.ts';
import { waveAsked } from '#app/[locale]/survey/open-wave.ts';
import { SurveyEnd } from '#components/questionnaire/survey-end.tsx';
import { endings } from '#lib/questionnaire/definition.ts';
import { newestQuestionnaire, questionnaireOf } from '#lib/questionnaires/catalogue.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

/** The last words to somebody who does not take part. */
export default async function SurveyEnding({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = await searchParams;
  const wave = await waveAsked(query);
  const entry = (wave && questionnaireOf(wave.questionnaire, wave.version)) ?? newestQuestionnaire();
  const ending = endings.find((known) => known === asked(query, 'ending')) ?? 'no_consent';
  const text = entry.questionnaire.definition.endTexts[ending];
  return <SurveyEnd locale={locale} trial={wave?.kind === 'trial'} text={text} />;
}
