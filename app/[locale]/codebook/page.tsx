import { localeOf } from '#app/[locale]/locale-of.ts';
import type { SearchParams } from '#app/[locale]/query.ts';
import { waveAsked } from '#app/[locale]/survey/open-wave.ts';
import { titled } from '#app/[locale]/titled.ts';
import { codebookTexts } from '#components/questionnaire/codebook.texts.ts';
import { CodebookPage } from '#components/questionnaire/codebook-page.tsx';
import { codebook } from '#lib/questionnaire/codebook.ts';
import { newestQuestionnaire, questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { fieldedWave } from '#lib/waves/fielded-wave.ts';
import { papersOf } from './papers.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(codebookTexts.title);

export default async function Codebook({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const wave = await waveAsked(await searchParams);
  const { questionnaire } = (wave && questionnaireOf(wave.questionnaire, wave.version)) ?? newestQuestionnaire();
  return (
    <CodebookPage
      locale={locale}
      trial={wave?.kind === 'trial'}
      content={codebook(questionnaire, locale, wave && fieldedWave(wave).texts)}
      papers={papersOf(questionnaire, locale)}
    />
  );
}
