/** The pages of an interview without script. */
import { redirect } from 'next/navigation';
import { asked, type Query } from '#app/[locale]/query.ts';
import { PlainConfirm } from '#components/questionnaire/plain-confirm.tsx';
import { PlainReceipt } from '#components/questionnaire/plain-receipt.tsx';
import { PlainSection } from '#components/questionnaire/plain-section.tsx';
import { wordedScreenOut } from '#components/questionnaire/screen-out.ts';
import type { PlainState } from '#lib/drafts/plain-state.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { remainingSeconds } from '#lib/questionnaire/pace.ts';
import { sectionView, validAnswers } from '#lib/questionnaire/view.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { fieldedWave } from '#lib/waves/fielded-wave.ts';

type Interview = Extract<PlainState, { kind: 'interview' }>;
type Sent = Extract<PlainState, { kind: 'sent' }>;

/** The section of the address, where the interview may be there; else where it stands. */
const sectionAt = (state: Interview, place: string | null): string => {
  const isKnown = state.questionnaire.sections.some(({ id }) => id === place);
  return state.admitted && place !== null && isKnown ? place : state.section;
};

type InterviewProps = Readonly<{ state: Interview; locale: Locale; place: string | null; query: Query }>;

export const PlainInterviewPage = ({ state, locale, place, query }: InterviewProps) => {
  const { questionnaire, answers, draws } = state;
  const wave = fieldedWave(state.wave);
  const out = wordedScreenOut(questionnaire, answers, locale);
  if (out?.confirm && asked(query, 'confirm') === out.item) {
    return <PlainConfirm wave={wave} locale={locale} section={state.section} out={out} words={out.confirm} />;
  }
  const section = sectionAt(state, place);
  const { optionalItems, texts } = wave;
  const faults = section === state.section ? state.faults : [];
  const view = sectionView(questionnaire, {
    section,
    given: answers,
    locale,
    draws,
    optionalItems,
    waveTexts: texts,
    faults,
  });
  if (view === undefined) redirect(`/${locale}/survey`);
  const spent = state.paradata.seconds;
  const seconds = remainingSeconds(questionnaire, {
    section,
    answers: validAnswers(questionnaire, answers),
    draws,
    optionalItems,
    spent,
  });
  return (
    <PlainSection
      wave={wave}
      view={view}
      locale={locale}
      seconds={seconds}
      code={state.withdrawalCode ?? null}
      codeTexts={questionnaire.definition.withdrawalCode}
      problem={asked(query, 'problem') ?? null}
    />
  );
};

export const PlainReceiptPage = ({ state, locale }: Readonly<{ state: Sent; locale: Locale }>) => {
  const { definition } = state.questionnaire ?? newestQuestionnaire().questionnaire;
  return (
    <PlainReceipt
      trial={state.wave.kind === 'trial'}
      wave={state.wave.id}
      locale={locale}
      thanks={definition.endTexts.complete[locale]}
      receipt={state.receipt}
      code={state.withdrawalCode}
      codeTexts={definition.withdrawalCode}
    />
  );
};
