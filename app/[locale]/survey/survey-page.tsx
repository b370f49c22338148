import { headers } from 'next/headers';
import type { Query } from '#app/[locale]/query.ts';
import { pageServices } from '#app/server.ts';
import { SurveyApp } from '#components/questionnaire/survey-app.tsx';
import { SurveyClosed } from '#components/questionnaire/survey-closed.tsx';
import { plainState } from '#lib/drafts/plain-state.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { remainingSeconds } from '#lib/questionnaire/pace.ts';
import { noDraws, sectionView } from '#lib/questionnaire/view.ts';
import { fieldedEntry } from '#lib/waves/fielded-version.ts';
import { fieldedWave } from '#lib/waves/fielded-wave.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { waveAsked } from './open-wave.ts';
import { PlainInterviewPage, PlainReceiptPage } from './plain-pages.tsx';

type Props = Readonly<{
  locale: Locale;
  query: Query;
  /** The place in the address: a section, `receipt`, or none. */
  place: string | null;
}>;

/** An interview that was begun in plain forms stays in them; every other one is the phone's. */
export const SurveyPage = async ({ locale, query, place }: Props) => {
  const plain = await plainState(pageServices(), (await headers()).get('cookie'));
  if (plain?.kind === 'sent') return <PlainReceiptPage state={plain} locale={locale} />;
  if (plain?.kind === 'interview')
    return <PlainInterviewPage state={plain} locale={locale} place={place} query={query} />;
  const wave = await waveAsked(query);
  if (wave === undefined || wave.state !== 'open')
    return <SurveyClosed locale={locale} reason={wave?.state ?? 'none'} />;
  return <PhoneSurvey wave={wave} locale={locale} place={place} />;
};

/** The first section comes as a form that works at once; what is further on only the phone can fill. */
const PhoneSurvey = ({ wave, locale, place }: Readonly<{ wave: Wave; locale: Locale; place: string | null }>) => {
  const { questionnaire } = fieldedEntry(wave);
  const fielded = fieldedWave(wave);
  const section = questionnaire.sections[0]?.id ?? '';
  const { optionalItems, texts } = fielded;
  const isFirst = place === null || place === section;
  const first = sectionView(questionnaire, {
    section,
    given: {},
    locale,
    draws: noDraws,
    optionalItems,
    waveTexts: texts,
  });
  const seconds = remainingSeconds(questionnaire, { section, answers: {}, draws: noDraws, optionalItems, spent: {} });
  return <SurveyApp wave={fielded} locale={locale} first={isFirst ? (first ?? null) : null} firstSeconds={seconds} />;
};
