import { notFound } from 'next/navigation';
import { papersOf } from '#app/[locale]/codebook/papers.ts';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { asked, type SearchParams } from '#app/[locale]/query.ts';
import { waveAsked } from '#app/[locale]/survey/open-wave.ts';
import { titled } from '#app/[locale]/titled.ts';
import { codebookTexts } from '#components/questionnaire/codebook.texts.ts';
import { Paper } from '#components/questionnaire/paper.tsx';
import { TrialBanner } from '#components/ui/trial-banner.tsx';
import { paper } from '#lib/questionnaire/paper.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { fieldedWave } from '#lib/waves/fielded-wave.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(codebookTexts.paper);

/** The questionnaire of a wave on paper, for the people of one side. */
export default async function PrintedQuestionnaire({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = await searchParams;
  const wave = await waveAsked(query);
  const questionnaire = wave && questionnaireOf(wave.questionnaire, wave.version)?.questionnaire;
  if (wave === undefined || questionnaire === undefined) notFound();
  const papers = papersOf(questionnaire, locale);
  const sheet = papers.find(({ side }) => side === asked(query, 'side')) ?? papers[0];
  if (sheet === undefined) notFound();
  const { optionalItems, texts, kind } = fieldedWave(wave);
  return (
    <Paper
      locale={locale}
      title={questionnaire.definition.title[locale]}
      sheet={sheet}
      others={papers.filter(({ side }) => side !== sheet.side)}
      sections={paper(questionnaire, { side: sheet.side, locale, optionalItems, waveTexts: texts })}
      banner={kind === 'trial' ? <TrialBanner locale={locale} /> : null}
    />
  );
}
